using System.Text.Encodings.Web;
using System.Text.Json;

namespace Vroegsignalering.Matches;

/// <summary>Writes an explanation as text, and says how it is written as JSON.</summary>
internal static class MatchuitlegWriter
{
    // Names of partners stay readable; line ends are the same on every machine.
    public static readonly JsonSerializerOptions JsonOptions = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(Matchuitleg uitleg, Taal taal)
    {
        ArgumentNullException.ThrowIfNull(taal);
        var lines = taal == Taal.Engels ? English(uitleg) : Dutch(uitleg);
        return string.Join('\n', lines.Concat(uitleg.Signalen.Select(signaal => "- " + signaal.ToText(taal))));
    }

    private static IEnumerable<string> Dutch(Matchuitleg uitleg) =>
    [
        $"Match {uitleg.Nummer}: {uitleg.Grond.Tekst.Nederlands}",
        $"Sleutel: {uitleg.Sleutelcode} {uitleg.Sleutel ?? "(geen; het signaal staat alleen)"}",
        FormattableString.Invariant($"Periode: {uitleg.Periode.Tekst.Nederlands}; terugblik {Count(uitleg.TerugblikMaanden, "maand", "maanden")}"),
        FormattableString.Invariant($"Geteld: {uitleg.Telwijze.Tekst.Nederlands}; gevonden {uitleg.Gevonden}, minimum {uitleg.Minimum}"),
        $"Soort: {Kinds(uitleg, Taal.Nederlands)}",
        FormattableString.Invariant($"Totaal: {Count(uitleg.AantalSignalen, "signaal", "signalen")}, {Count(uitleg.AantalPartners, "signaalpartner", "signaalpartners")}, {Amount(uitleg, Taal.Nederlands) ?? "bedrag onbekend"}, oudste vervaldatum {Date(uitleg) ?? "onbekend"}"),
        "Signalen:",
    ];

    private static IEnumerable<string> English(Matchuitleg uitleg) =>
    [
        $"Match {uitleg.Nummer}: {uitleg.Grond.Tekst.Engels}",
        $"Key: {uitleg.Sleutelcode} {uitleg.Sleutel ?? "(none; the signal stands alone)"}",
        FormattableString.Invariant($"Period: {uitleg.Periode.Tekst.Engels}; look-back {Count(uitleg.TerugblikMaanden, "month", "months")}"),
        FormattableString.Invariant($"Counted: {uitleg.Telwijze.Tekst.Engels}; found {uitleg.Gevonden}, minimum {uitleg.Minimum}"),
        $"Kind: {Kinds(uitleg, Taal.Engels)}",
        FormattableString.Invariant($"Total: {Count(uitleg.AantalSignalen, "signal", "signals")}, {Count(uitleg.AantalPartners, "partner", "partners")}, {Amount(uitleg, Taal.Engels) ?? "amount unknown"}, oldest due date {Date(uitleg) ?? "unknown"}"),
        "Signals:",
    ];

    private static string Count(int number, string one, string more) => FormattableString.Invariant($"{number} {(number == 1 ? one : more)}");

    // A sum that leaves amounts out says so, or it would read as the whole.
    private static string? Amount(Matchuitleg uitleg, Taal taal)
    {
        var (all, unknown) = (uitleg.AantalSignalen, uitleg.AantalBedragOnbekend);
        var missing = unknown == 0 ? string.Empty
            : taal == Taal.Engels ? FormattableString.Invariant($" ({all} amounts, {unknown} of them unknown)")
            : FormattableString.Invariant($" ({all} bedragen, waarvan {unknown} onbekend)");
        return uitleg.Totaalbedrag is { } sum ? sum.ToText(taal) + missing : null;
    }

    private static string Kinds(Matchuitleg uitleg, Taal taal) => string.Join(", ", uitleg.Soorten.Select(soort => soort.Tekst.In(taal)));

    private static string? Date(Matchuitleg uitleg) => uitleg.OudsteVervaldatum is { } datum ? FormattableString.Invariant($"{datum:uuuu-MM-dd}") : null;
}
