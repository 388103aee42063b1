using Vroegsignalering.Foundation;

namespace Vroegsignalering.Triage.Analyse;

/// <summary>Matches for which no rule surely holds.</summary>
/// <remarks>
/// A rule that depends on a fact that is unknown, or on a condition of the host, covers nothing: it is one that <em>may</em> hold. Where only a rule holds that
/// adds a channel, that rule decides, and the gap is information. Value equality. Thread safe: immutable.
/// </remarks>
public sealed record Leemte : Analysebevinding
{
    /// <inheritdoc />
    public override Analysebevindingsoort Soort => Analysebevindingsoort.Leemte;

    /// <inheritdoc />
    public override Analyseernst Ernst => Toevoegingen.Count == 0 ? Analyseernst.Fout : Analyseernst.Informatie;

    /// <summary>The matches; several gaps may share some.</summary>
    public required Analysevak Vak { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The codes of the rules that may hold for one of them, in their order; empty: surely none.</summary>
    public ValueList<string> Mogelijk { get; init => field = TriageGuard.NotNull(value); } = [];

    /// <summary>The codes of the rules that add a channel to one of them, in their order; empty: none.</summary>
    public ValueList<string> Toevoegingen { get; init => field = TriageGuard.NotNull(value); } = [];

    /// <inheritdoc />
    public override LocalizedText Toelichting => new(
        $"{(Toevoegingen.Count == 0 ? "geen regel voor" : "geen regel beslist over")}: {Vak.ToText(Taal.Nederlands)}{Codes("; misschien", Mogelijk)}{Codes("; alleen toegevoegd door", Toevoegingen)}",
        $"{(Toevoegingen.Count == 0 ? "no rule for" : "no rule decides on")}: {Vak.ToText(Taal.Engels)}{Codes("; perhaps", Mogelijk)}{Codes("; only added by", Toevoegingen)}");

    private static string Codes(string what, ValueList<string> codes) => codes.Count == 0 ? string.Empty : $"{what} {string.Join(", ", codes)}";
}
