using Vroegsignalering.Termijnen;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Tests.Termijnen;

public sealed class TermijnafsprakenTests
{
    // TER-5: every number of the table with its start event; the numbers 4 weeks and 3 working days are the law's and in every werkwijze.
    [Theory]
    [InlineData("arnhem", "terugkoppeling-dataverwerker", "2 werkdagen (convenant)", "aanlevering", "000 (Fase Melding)")]
    [InlineData("arnhem", "screening", "5 werkdagen (beleid)", "lijst-ontvangen", "000 (3. Filters)")]
    [InlineData("arnhem", "eerste-huisbezoek", "14 kalenderdagen (beleid)", "melding", "000 (Fase Huisbezoek)")]
    [InlineData("arnhem", "terugkoppeling", "28 werkdagen (convenant)", "melding", "000 (Fase Terugkoppeling)")]
    [InlineData("arnhem", "nazorgcontact", "2 maanden (beleid)", "bezoek-met-bereik", "000 (Fase Nazorg: ongeveer twee maanden)")]
    [InlineData("arnhem", "eerste-evaluatie", "3 maanden (beleid)", "melding", "000 (Evaluatie)")]
    [InlineData("arnhem", "tweede-evaluatie", "6 maanden (beleid)", "melding", "000 (Evaluatie)")]
    [InlineData("duoplus", "eerste-gesprek", "4 weken (wet-of-amvb)", "aanbod-aanvaard", "Wgs/Bgs (Wgs art. 4 lid 1)")]
    [InlineData("duoplus", "eerste-gesprek-bedreigende-situatie", "3 werkdagen (wet-of-amvb)", "aanbod-aanvaard-bij-bedreigende-situatie", "Wgs/Bgs (Wgs art. 4 lid 2)")]
    [InlineData("pilot50", "screening", "1 werkdag (beleid)", "lijst-ontvangen", "002 (1e Fase)")]
    [InlineData("pilot50", "nieuw-bezoek-na-kaartje", "5 kalenderdagen (beleid)", "kaartje-achtergelaten", "002 (2e Fase: 5-dagen; kalenderdagen is een eigen lezing)")]
    [InlineData("pilot50", "contactfase", "3 weken (beleid)", "overdracht-aan-team", "002 (2e Fase)")]
    [InlineData("pilot50", "volgen", "6 maanden (beleid)", "afsluiting", "002 (2e Fase: half jaar)")]
    [InlineData("twente", "terugkoppeling-dataverwerker", "2 werkdagen (convenant)", "aanlevering", "003 (Fase Melding)")]
    [InlineData("twente", "screening", "5 werkdagen (beleid)", "lijst-ontvangen", "003 (3. Filters)")]
    [InlineData("twente", "eerste-huisbezoek", "14 kalenderdagen (beleid)", "melding", "003 (Fase Huisbezoek)")]
    [InlineData("twente", "terugkoppeling", "28 werkdagen (convenant)", "melding", "003 (Fase Terugkoppeling)")]
    [InlineData("twente", "heropaf", "6 maanden (beleid)", "terugkoppeling-gegeven", "003 (Fase Heropaf)")]
    [InlineData("twente", "eerste-evaluatie", "6 maanden (beleid)", "start-aanpak", "003 (Monitoring en evaluatie)")]
    [InlineData("twente", "tweede-evaluatie", "12 maanden (beleid)", "start-aanpak", "003 (Monitoring en evaluatie)")]
    [InlineData("landelijk", "terugkoppeling", "28 kalenderdagen (convenant)", "signaal-opgepakt", "004 (Terugkoppeling van gemeente aan VLP)")]
    [InlineData("landelijk", "einde-levering", "20 werkdagen terug (convenant)", "einde-contract", "004 (Energiemaatschappijen)")]
    [InlineData("landelijk", "incassorust", "30 kalenderdagen (convenant)", "terugkoppeling-wil-hulp", "004 (Terugkoppeling van gemeente aan VLP; ook LCV)")]
    public void Find_Preset_HasTheTermOfTheSource(string werkwijze, string soort, string termijn, string start, string bron)
    {
        var afspraak = TermijnenOf(werkwijze).Find(Termijnsoort.FromCode(soort))!;
        var regel = Assert.Single(afspraak.Termijn.Verloop);
        Assert.Equal((termijn, start, bron), (regel.Waarde.ToString(), afspraak.Start.Op(new(2026, 11, 25)).Code, regel.Bron.ToString()));
    }

    [Theory]
    [InlineData("arnhem", 9)]
    [InlineData("duoplus", 2)]
    [InlineData("pilot50", 6)]
    [InlineData("twente", 9)]
    [InlineData("landelijk", 5)]
    public void Afspraken_Preset_AreThoseOfTheTableAndTheLaw(string werkwijze, int expected)
    {
        var afspraken = TermijnenOf(werkwijze).Afspraken;
        Assert.Equal(expected, afspraken.Count);
        Assert.Equal(afspraken.OrderBy(afspraak => afspraak.Soort.Value), afspraken);
        Assert.All(afspraken, afspraak => Assert.Equal(afspraak.Soort.Code.StartsWith("eerste-gesprek", StringComparison.Ordinal), afspraak.Termijn.Verloop[0].Waarde.IsVerlengbaar));
    }

    // TER-5: every kind of the table has a preset, save the reporting moment (no term) and the retention period (the host's).
    [Fact]
    public void Find_EveryKind_IsSomewhere() => Assert.Equal(
        [Termijnsoort.Aanlevermoment, Termijnsoort.Bewaartermijn],
        Termijnsoort.All.Where(soort => Standaardwerkwijzen.All.All(werkwijze => werkwijze.Termijnen.Find(soort) is null)));

    // 004: feedback at once when help is accepted.
    [Fact]
    public void MeteenBij_Landelijk_IsAcceptedHelp() =>
        Assert.Equal(Startgebeurtenis.HulpAanvaard, TermijnenOf("landelijk").Find(Termijnsoort.Terugkoppeling)!.MeteenBij!.Op(new(2026, 1, 1)));

    // TER-5: no default for the retention period, and that is said.
    [Fact]
    public void NietGegeven_UntilTheHostGivesIt_IsTheRetentionPeriod()
    {
        Assert.All(Standaardwerkwijzen.All, werkwijze =>
        {
            Assert.Equal([Termijnsoort.Bewaartermijn], werkwijze.Termijnen.NietGegeven);
            Assert.Contains(werkwijze.Describe(), regel => regel is { Optie: "termijnen[bewaartermijn].termijn", Waarde: "niet gegeven", Bron.Code: "AVG" });
        });

        var given = TermijnenOf("duoplus").With(Termijnsoort.Bewaartermijn, Termijn.Parse("1 jaar (beleid)"));
        Assert.Empty(given.NietGegeven);
        Assert.Contains(given.Describe(), regel => regel is { Optie: "termijnen[bewaartermijn].termijn", Waarde: "12 maanden (beleid)", Bron.Code: "host" });
        Assert.Contains(given.Describe(), regel => regel is { Optie: "termijnen[bewaartermijn].start", Waarde: "afsluiting" });
    }

    [Fact]
    public void With_AnotherTerm_ChangesTermAndSourceOnly()
    {
        var before = TermijnenOf("arnhem");
        var after = before.With(Termijnsoort.Terugkoppeling, Termijn.Parse("4 weken (convenant)"));
        Assert.Equal(before.Afspraken.Count, after.Afspraken.Count);
        Assert.Equal("4 weken (convenant)", after.Find(Termijnsoort.Terugkoppeling)!.Termijn.Op(new(2026, 1, 1)).ToString());
        Assert.Equal(Bron.Host, after.Find(Termijnsoort.Terugkoppeling)!.Termijn.BronOp(new(2026, 1, 1)));
        Assert.Equal(before.Find(Termijnsoort.Terugkoppeling)!.Start, after.Find(Termijnsoort.Terugkoppeling)!.Start);
        Assert.NotEqual(before, after);
        Assert.Equal(before, after.With(before.Find(Termijnsoort.Terugkoppeling)!));
        Assert.Throws<ArgumentException>(() => before.With(Termijnsoort.Heropaf, Termijn.Parse("4 weken")));
    }

    [Fact]
    public void Describe_Afspraak_HasTermStartAndSource() => Assert.Equal(
        [
            ("termijnen[terugkoppeling].termijn", "28 kalenderdagen (convenant)", "004 (Terugkoppeling van gemeente aan VLP)"),
            ("termijnen[terugkoppeling].start", "signaal opgepakt", "eigen (de bron noemt geen begin; vanaf het oppakken)"),
            ("termijnen[terugkoppeling].meteenBij", "hulp aanvaard", "004 (Terugkoppeling van gemeente aan VLP)"),
        ],
        TermijnenOf("landelijk").Describe().Take(3).Select(regel => (regel.Optie, regel.Waarde, regel.Bron.ToString())));

    [Fact]
    public void Check_EveryFault_IsReportedAtOnce()
    {
        var afspraak = TermijnenOf("arnhem").Find(Termijnsoort.Terugkoppeling)!;
        var werkwijze = Standaardwerkwijzen.DuoPlus with
        {
            Termijnen = new()
            {
                Afspraken =
                [
                    afspraak, afspraak,
                    afspraak with { Soort = Termijnsoort.Aanlevermoment },
                    afspraak with { Soort = Termijnsoort.Heropaf, Termijn = Termijn.Parse("2 weken terug") },
                    afspraak with { Soort = Termijnsoort.EindeLevering, Start = Startgebeurtenis.EindeContract },
                ],
            },
        };
        Assert.Equal(
            [
                "termijnen[1]: 'terugkoppeling' was given before; allowed: each value at most once",
                "termijnen[aanlevermoment]: 'aanlevermoment' contradicts another field; allowed: no term: the reporting moment is part of intake",
                "termijnen[heropaf].termijn: '2 weken terug (beleid)' contradicts another field; allowed: counted back from the end of the contract, forward from every other event",
                "termijnen[einde-levering].termijn: '28 werkdagen (convenant)' contradicts another field; allowed: counted back from the end of the contract, forward from every other event",
            ],
            WerkwijzeChecker.Check(werkwijze).Select(fault => fault.ToString()));
        Assert.All(Standaardwerkwijzen.All, preset => Assert.Empty(WerkwijzeChecker.Check(preset)));
    }

    private static Termijnafspraken TermijnenOf(string werkwijze) =>
        Standaardwerkwijzen.TryGet(werkwijze, out var found) ? found.Termijnen : throw new ArgumentException(werkwijze, nameof(werkwijze));
}
