using NodaTime;
using NodaTime.Text;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Termijnen;

/// <summary>One extension of a term by the Algemene termijnenwet (TER-4).</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record Termijnverlenging
{
    /// <summary>The law and the article: <c>Atw (art. 1)</c> for an end on a day off, <c>Atw (art. 2)</c> for too few working days.</summary>
    public required Bron Bron { get; init; }

    /// <summary>The end before the extension, included in the term.</summary>
    public required LocalDate Van { get; init; }

    /// <summary>The end after the extension, included in the term.</summary>
    public required LocalDate Tot { get; init; }

    /// <summary>The days off from <see cref="Van"/>, included, up to <see cref="Tot"/>.</summary>
    public required ValueList<OvergeslagenDag> Overgeslagen { get; init; }

    /// <summary>The extension in words.</summary>
    /// <param name="taal">The language.</param>
    public string ToText(Taal taal)
    {
        ArgumentNullException.ThrowIfNull(taal);
        var (van, tot) = (LocalDatePattern.Iso.Format(Van), LocalDatePattern.Iso.Format(Tot));
        var days = Overgeslagen.Count == 0 ? string.Empty : ": " + string.Join(", ", Overgeslagen.Select(dag => dag.ToText(taal)));
        return taal == Taal.Engels ? $"extended from {van} to {tot}, {Bron}{days}" : $"verlengd van {van} tot en met {tot}, {Bron}{days}";
    }

    /// <summary>The extension in Dutch.</summary>
    public override string ToString() => ToText(Taal.Nederlands);
}
