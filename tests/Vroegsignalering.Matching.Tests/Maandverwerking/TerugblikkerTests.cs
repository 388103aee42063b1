using Vroegsignalering.Matching.Maandverwerking;
using Vroegsignalering.Signalen;
using Vroegsignalering.Werkwijzen;
using static Vroegsignalering.Matching.Tests.Maandverwerking.Meldingen;

namespace Vroegsignalering.Matching.Tests.Maandverwerking;

public class TerugblikkerTests
{
    [Fact]
    public void Reconstruct_AdmittedAndMatched_IsTakenUp()
    {
        var statuses = Statuses(
            Standaardwerkwijzen.DuoPlus,
            Melding("E1", maand: "2025-02", vervaldatum: Dagen(40, "2025-02")),
            Melding("E2", "Water B", "water", "2025-02", vervaldatum: Dagen(40, "2025-02")));

        Assert.Equal([("E1", Signaalstatus.Opgepakt), ("E2", Signaalstatus.Opgepakt)], statuses);
    }

    [Fact]
    public void Reconstruct_DroppedOrNotMatched_IsNotTakenUp()
    {
        var statuses = Statuses(
            Standaardwerkwijzen.DuoPlus,
            Melding("E1", maand: "2025-02", vervaldatum: Dagen(29, "2025-02")),
            Melding("E2", "Water B", "water", "2025-02", vervaldatum: Dagen(40, "2025-02")));

        Assert.Equal([("E1", Signaalstatus.NietOpgepaktOnterechtSignaal), ("E2", Signaalstatus.NietOpgepaktAndereReden)], statuses);
    }

    [Fact]
    public void Reconstruct_HistoryOfAMonth_SeesOnlyMonthsBeforeIt()
    {
        // AAN-8: January is taken up, so February repeats it and is not taken up, so March is not a repetition of February.
        var statuses = Statuses(
            Standaardwerkwijzen.Landelijk,
            Melding("M3", "Water B", "water", "2025-03", vervaldatum: Dagen(100, "2025-03")),
            Melding("M1", "Water B", "water", "2025-01", vervaldatum: Dagen(41, "2025-01")),
            Melding("M2", "Water B", "water", "2025-02", vervaldatum: Dagen(72, "2025-02")));

        Assert.Equal([("M1", Signaalstatus.Opgepakt), ("M2", Signaalstatus.NietOpgepaktHerhaaldeMelding), ("M3", Signaalstatus.Opgepakt)], statuses);
    }

    [Fact]
    public void Reconstruct_QuotaFull_IsTakenUpAllTheSame()
    {
        // Quotas apart: one match fits in the total, twenty were taken up.
        var werkwijze = Standaardwerkwijzen.DuoPlus with { Selectie = Standaardwerkwijzen.DuoPlus.Selectie with { QuotumTotaal = 1 } };
        var signalen = Enumerable.Range(1, 20).SelectMany(huis => new[]
        {
            Melding($"A{huis}", maand: "2025-02", huisnummer: $"{huis}", vervaldatum: Dagen(40, "2025-02")),
            Melding($"B{huis}", "Water B", "water", "2025-02", huisnummer: $"{huis}", vervaldatum: Dagen(40, "2025-02")),
        });

        Assert.All(Statuses(werkwijze, [.. signalen]), pair => Assert.Equal(Signaalstatus.Opgepakt, pair.Status));
    }

    private static IEnumerable<(string Nummer, Signaalstatus? Status)> Statuses(Werkwijze werkwijze, params Vroegsignaal[] eerdere) =>
        new Terugblikker().Reconstruct(eerdere, werkwijze).Select(historie => (historie.Signaal.Nummer.ToCanonicalString(), historie.Status));
}
