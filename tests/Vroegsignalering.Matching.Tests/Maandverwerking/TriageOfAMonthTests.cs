using Vroegsignalering.Matching.Maandverwerking;
using Vroegsignalering.Signalen;
using Vroegsignalering.Triage;
using Vroegsignalering.Werkwijzen.Presets;
using Xunit.Abstractions;

namespace Vroegsignalering.Matching.Tests.Maandverwerking;

/// <summary>A whole month of municipality 4: intake, matching, ranking and triage (TRI-6).</summary>
public class TriageOfAMonthTests(ITestOutputHelper output)
{
    private static readonly YearMonth Month = new(2025, 3);

    [SharedDataFact]
    public async Task Plan_MunicipalityFourInMarch2025_NeverExceedsTwentyVisitsAndFiftyCalls()
    {
        var plan = await Plan();

        Assert.NotEmpty(plan.Besluiten);
        Assert.InRange(Used(plan, Kanaal.Huisbezoek), 1, 20);
        Assert.InRange(Used(plan, Kanaal.Telefoon), 1, 50);
        Assert.All(plan.Bezetting.Where(each => each.Beschikbaar is not null), each => Assert.True(each.Gebruikt <= each.Beschikbaar));
        Assert.DoesNotContain(plan.Besluiten, besluit => besluit.Status == Triagestatus.GeenRegel);
        foreach (var each in plan.Bezetting)
        {
            output.WriteLine(FormattableString.Invariant($"{each.Kanaal.Code}: {each.Gewenst} wanted, {each.Beschikbaar} available, {each.Gebruikt} used, {each.Vol} times full"));
        }
    }

    [SharedDataFact]
    public async Task Plan_MunicipalityFourInMarch2025_EachOverflowHasItsTrail()
    {
        var plan = await Plan();
        var overflowed = plan.Besluiten.Where(besluit => besluit.Gewenst.Any(kanaal => !besluit.Kanalen.Contains(kanaal))).ToList();

        Assert.NotEmpty(overflowed);
        Assert.All(overflowed, besluit =>
        {
            var asked = besluit.Spoor[0];
            Assert.True(asked.Soort == Spoorsoort.Vol || asked.Soort == Spoorsoort.GegevenOntbreekt);
            Assert.Equal(besluit.Gewenst.First(), asked.Kanaal);
            Assert.Equal([Kanaal.Kaartje], besluit.Kanalen); // The data hold no e-mail addresses.
            Assert.Equal("Mail", besluit.Bakje);
        });
        Assert.Equal(
            Enumerable.Repeat("huisbezoek: vol, 20 van 20 → mail: e-mailadres ontbreekt → kaartje: toegewezen", overflowed.Count(besluit => besluit.Spoor[0].Soort == Spoorsoort.Vol && besluit.Spoor[0].Kanaal == Kanaal.Huisbezoek)),
            overflowed.Where(besluit => besluit.Spoor[0].Soort == Spoorsoort.Vol && besluit.Spoor[0].Kanaal == Kanaal.Huisbezoek).Select(besluit => string.Join(" → ", besluit.Spoor)));
    }

    [SharedDataFact]
    public async Task Plan_MunicipalityFourInMarch2025_VisitsGoToTheHighestRanks()
    {
        var plan = await Plan();
        var wanted = plan.Besluiten.Where(besluit => besluit.Gewenst.First() == Kanaal.Huisbezoek).ToList();

        Assert.True(wanted.Count > 20);
        Assert.All(wanted.Take(20), besluit => Assert.Equal([Kanaal.Huisbezoek], besluit.Kanalen));
        Assert.All(wanted.Skip(20), besluit => Assert.DoesNotContain(Kanaal.Huisbezoek, besluit.Kanalen));
    }

    private static int Used(Triageplan plan, Kanaal kanaal) => plan.Besluiten.Count(besluit => besluit.Kanalen.Contains(kanaal));

    private static async Task<Triageplan> Plan()
    {
        var werkwijze = Gemeenten.Gemeente4();
        var signals = SharedData.Rows("synthetisch-signalen.csv").Select(row => Vroegsignaal.Read(SyntheticRow.Read(row), maand => maand.OnDayOfMonth(25)).GetValueOrThrow()).ToList();
        var history = new Terugblikker().Reconstruct([.. signals.Where(signal => signal.Aanlevermaand < Month)], werkwijze);
        var run = await new Maandrun().RunAsync(new() { Maand = Month, Signalen = [.. signals.Where(signal => signal.Aanlevermaand == Month)], Historie = history }, werkwijze);
        return Assert.IsType<Triageplan>(run.Triage);
    }
}
