using System.Diagnostics.CodeAnalysis;
using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;

namespace Vroegsignalering.Matching.Selectie;

/// <summary>What the selection decided about every match of a run.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record Selectieresultaat
{
    private readonly SelectieList _lijst = new([]);

    /// <summary>Makes a result of verdicts.</summary>
    public Selectieresultaat()
    {
    }

#pragma warning disable CS8618 // The verdicts come from the list, which is set.
    [SetsRequiredMembers]
    internal Selectieresultaat(SelectieList lijst) => _lijst = lijst;
#pragma warning restore CS8618

    /// <summary>Every verdict, by rank: 1, 2, 3 …</summary>
    /// <remarks>In the result of a monthly run the verdicts, and their matches, are made when first asked for.</remarks>
    public required ValueList<Selectieoordeel> Oordelen
    {
        get => _lijst.Oordelen;
        init => _lijst = new(value);
    }

    /// <summary>The verdicts of the matches that go on, by rank.</summary>
    public ValueList<Selectieoordeel> Geselecteerd => _lijst.Geselecteerd;

    /// <summary>The verdicts of the matches that go back, by rank.</summary>
    public ValueList<Selectieoordeel> Teruggegeven => _lijst.Teruggegeven;

    internal SelectieList Lijst => _lijst;

    /// <summary>The counts.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"Selectieresultaat {{ {_lijst.Selected} geselecteerd, {_lijst.Count - _lijst.Selected} teruggegeven }}");
}
