using Vroegsignalering.Contact;
using Vroegsignalering.Signalen;
using Vroegsignalering.Zaken;
using Vroegsignalering.Zaken.Gebeurtenissen;
using Vroegsignalering.Zaken.Weigeringen;

namespace Vroegsignalering.Documentation.Tests;

/// <summary>What stands between markers in the document about the case is what the code makes.</summary>
public class ZaakstatussenTests
{
    private static readonly string Text = File.ReadAllText(Repository.PathOf("docs", "zaakstatussen.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Diagram_OfTheDocument_IsThatOfTheCode() => Assert.Equal($"```mermaid\n{Zaakdiagram.ToMermaid(Taal.Nederlands)}```\n", Between("diagram"));

    [Fact]
    public void Table_OfTheDocument_IsThatOfTheCode() => Assert.Equal(Zaakdiagram.ToTable(Taal.Engels), Between("table"));

    [Fact]
    public void Statuses_OfTheDocument_AreThoseOfTheCode() => Assert.Equal(
        "| status | English | meaning | end status |\n|---|---|---|---|\n"
        + string.Concat(Zaakstatus.All.Select(status => $"| {status.Tekst.Nederlands} | {status.Tekst.Engels} | {status.Betekenis.Engels} | {(status.IsEindstatus ? "yes" : "no")} |\n")),
        Between("statuses"));

    [Fact]
    public void Results_OfTheDocument_AreThoseOfTheCode()
    {
        var never = Open();
        var tried = After(never, reached: false);
        var reached = After(never, reached: true);

        Assert.Equal(
            "| status | never tried | tried, never reached | reached |\n|---|---|---|---|\n"
            + string.Concat(Zaakstatus.All.Where(status => status.IsEindstatus).Select(status =>
                $"| {status.Tekst.Nederlands} | {Results(status, never)} | {Results(status, tried)} | {Results(status, reached)} |\n")),
            Between("results"));
    }

    // Each record of a refusal, with the condition it is about.
    [Fact]
    public void Refusals_OfTheDocument_AreAllOfThem()
    {
        var rows = Text.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).ToList();
        var records = typeof(Weigeringsgrond).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Weigeringsgrond))).Select(type => type.Name);

        Offenders.None(records.Where(record => !rows.Exists(row => row.Contains($"`{record}`", StringComparison.Ordinal))));
        Offenders.None(Zaakvoorwaarde.All.Select(voorwaarde => voorwaarde.Code).Where(code => !rows.Exists(row => row.Split('|')[1].Split(',', StringSplitOptions.TrimEntries).Contains(code))));
    }

    private static string Between(string marker)
    {
        var (start, end) = ($"<!-- {marker} -->\n", $"<!-- /{marker} -->");
        var from = Text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return Text[from..Text.IndexOf(end, from, StringComparison.Ordinal)];
    }

    private static Vroegsignaalzaak Open() => ZaakProcessor.Open(new ZaakGeopend
    {
        Tijdstip = Instant.FromUtc(2026, 11, 3, 9, 0),
        ZaakId = "1",
        Signalen = [new() { Verwijzing = new() { PartnerId = "a", Nummer = Signaalnummer.Parse("1") }, Melding = new LocalDate(2026, 11, 2) }],
        Werkwijze = "arnhem",
        Werkwijzeversie = 1,
        Contactplan = Contactplan.Geen,
    }).GetZaakOrThrow();

    private static Vroegsignaalzaak After(Vroegsignaalzaak zaak, bool reached)
    {
        var at = zaak.Stand.LaatsteTijdstip + Duration.FromHours(1);
        var poging = new Contactpoging { Soort = Contactsoort.Huisbezoek, Tijdstip = at, Bereikt = reached };
        return Vroegsignaalzaak.Resume(
            zaak.Stand,
            [reached ? new ContactGelegd { Tijdstip = at, Poging = poging } : new ContactpogingZonderContact { Tijdstip = at, Poging = poging }]);
    }

    // The one that follows stands out; the two that always fit are told once, above the table.
    private static string Results(Zaakstatus status, Vroegsignaalzaak zaak) => string.Join(
        "; ",
        Eindresultaatregels.Allowed(status, zaak.Stand)
            .Where(resultaat => resultaat != Eindresultaat.Overleden && resultaat != Eindresultaat.GeenInwoner)
            .Select(resultaat => resultaat == Eindresultaatregels.Default(status, zaak.Stand) ? $"**{resultaat.Tekst.Nederlands}**" : resultaat.Tekst.Nederlands));
}
