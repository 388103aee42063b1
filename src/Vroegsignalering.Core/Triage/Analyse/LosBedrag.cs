using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Triage.Analyse;

/// <summary>One amount, to the cent, that is treated otherwise than a cent less and a cent more, which are treated alike: a text that names an amount and no bound.</summary>
/// <remarks>"Not for amounts of €25" (004): what of €24.99? Value equality. Thread safe: immutable.</remarks>
public sealed record LosBedrag : Analysebevinding
{
    /// <inheritdoc />
    public override Analysebevindingsoort Soort => Analysebevindingsoort.LosBedrag;

    /// <inheritdoc />
    public override Analyseernst Ernst => Analyseernst.Fout;

    /// <summary>The amount.</summary>
    public required Bedrag Bedrag { get; init; }

    /// <summary>The kind of partner whose highest amount it is; null: the total.</summary>
    public Signaalpartnersoort? HoogsteVan { get; init; }

    /// <summary>The matches.</summary>
    public required Analysevak Vak { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The codes of the rules that hold at the amount, in their order.</summary>
    public required ValueList<string> Regels { get; init => field = TriageGuard.NotNull(value); }

    /// <summary>The codes of the rules that hold a cent lower and a cent higher, in their order.</summary>
    public required ValueList<string> Ernaast { get; init => field = TriageGuard.NotNull(value); }

    /// <inheritdoc />
    public override LocalizedText Toelichting => new(
        $"{Vak.ToText(Taal.Nederlands)}: {Join(Regels, "geen regel")}; een cent minder of meer: {Join(Ernaast, "geen regel")}",
        $"{Vak.ToText(Taal.Engels)}: {Join(Regels, "no rule")}; a cent less or more: {Join(Ernaast, "no rule")}");

    private static string Join(ValueList<string> codes, string none) => codes.Count == 0 ? none : string.Join(", ", codes);
}
