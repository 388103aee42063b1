using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;

namespace Vroegsignalering.Matching.Selectie;

/// <summary>What the selection decided about every match of a run.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record Selectieresultaat
{
    /// <summary>Every verdict, by rank: 1, 2, 3 …</summary>
    public required ValueList<Selectieoordeel> Oordelen
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
            Geselecteerd = value.Where(oordeel => oordeel.Uitkomst.IsGeselecteerd).ToValueList();
            Teruggegeven = value.Where(oordeel => !oordeel.Uitkomst.IsGeselecteerd).ToValueList();
        }
    }

    /// <summary>The verdicts of the matches that go on, by rank.</summary>
    public ValueList<Selectieoordeel> Geselecteerd { get; private init; } = [];

    /// <summary>The verdicts of the matches that go back, by rank.</summary>
    public ValueList<Selectieoordeel> Teruggegeven { get; private init; } = [];

    /// <summary>The counts.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"Selectieresultaat {{ {Geselecteerd.Count} geselecteerd, {Teruggegeven.Count} teruggegeven }}");
}
