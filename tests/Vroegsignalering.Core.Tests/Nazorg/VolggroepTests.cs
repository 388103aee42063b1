using Vroegsignalering.Nazorg;
using Vroegsignalering.Tests.Zaken;
using Vroegsignalering.Zaken;

namespace Vroegsignalering.Tests.Nazorg;

/// <summary>Which closed case is followed, and why: every result, with every arrangement, with and without a referral in the plan (NAZ-2; 002).</summary>
public sealed class VolggroepTests
{
    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Rows = Csv.Read(Path.Combine(AppContext.BaseDirectory, "Nazorg", "volggroepen.csv"));
    private static readonly Zaakstand Stand = CaseScript.Run("2025-03-26 geopend a:2025-03-25; 2025-03-28 bezoek; 2025-03-29 plan").Stand;

    [Fact]
    public void Of_EveryResultArrangementAndReferral_IsTheTable()
    {
        foreach (var resultaat in Eindresultaat.All.Append(null))
        {
            foreach (var afspraak in Hulpafspraak.All.Append(null))
            {
                foreach (var referred in new[] { true, false })
                {
                    var row = Assert.Single(Rows, row => row["resultaat"] == Code(resultaat?.Code) && Allows(row["afspraak"], Code(afspraak?.Code)) && Allows(row["verwijzing in het plan"], referred ? "ja" : "nee"));
                    var stand = Stand with
                    {
                        Resultaat = resultaat,
                        Acceptatie = afspraak is null ? null : new() { Tijdstip = Stand.Geopend, Afspraak = afspraak },
                        Plan = Stand.Plan! with { Verwijzingen = referred ? [Verwijzingsdoel.Wijkteam] : [] },
                    };

                    Assert.True(Code(Volggroep.Of(stand)?.Code) == row["groep"], $"{resultaat?.Code}, {afspraak?.Code}, {referred}: {Volggroep.Of(stand)?.Code}");
                }
            }
        }
    }

    [Fact]
    public void Of_NoPlanAtAll_IsNoReferral() =>
        Assert.Equal(Volggroep.AlleenBetalingsregeling, Volggroep.Of(CaseScript.Run("2025-03-26 geopend a:2025-03-25; 2025-03-28 bezoek; 2025-03-28 hulp betalingsregeling; 2025-03-29 weigert").Stand));

    private static bool Allows(string cell, string value) => cell == "*" || cell.Split(' ').Contains(value);

    private static string Code(string? code) => code ?? "-";
}
