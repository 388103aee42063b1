using Vroegsignalering.Foundation;

namespace Vroegsignalering.Triage.Analyse;

/// <summary>Two deciding rules with different outcomes that hold for one match.</summary>
/// <remarks>Rules that add a channel do not overlap, and a rule for everything else (<see cref="Regel.Anders"/>) overlaps with none. Value equality. Thread safe: immutable.</remarks>
public sealed record Regeloverlap : Analysebevinding
{
    /// <inheritdoc />
    public override Analysebevindingsoort Soort => Analysebevindingsoort.Regeloverlap;

    /// <inheritdoc />
    public override Analyseernst Ernst => Overlapsoort == Overlapsoort.EersteBeslist ? Analyseernst.Informatie : Analyseernst.Fout;

    /// <summary>The code of the rule that stands first.</summary>
    public required string Regel { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The code of the rule after it.</summary>
    public required string Andere { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>What decides.</summary>
    public required Overlapsoort Overlapsoort { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The matches for which both hold, in one or more groups, which may share some.</summary>
    public required ValueList<Analysevak> Vakken { get; init => field = TriageGuard.NotNull(value); }

    /// <inheritdoc />
    public override LocalizedText Toelichting => new(Text(Taal.Nederlands, "en", "of"), Text(Taal.Engels, "and", "or"));

    private string Text(Taal taal, string and, string or) =>
        $"{Regel} {and} {Andere}, {Overlapsoort.Tekst.In(taal)}: {string.Join($"; {or} ", Vakken.Select(vak => vak.ToText(taal)))}";
}
