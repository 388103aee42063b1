using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;
using Vroegsignalering.Matching.Selectie;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Matching.Tests.Selectie;

public sealed class SelectorTests
{
    private static readonly Selectiecriteria DuoPlus = Standaardwerkwijzen.DuoPlus.Selectie;

    private static readonly PostcodeGebiedsindeling DuoPlusGebieden = PostcodeGebiedsindeling.Read(
        [new() { Cijfers = "1421", Gebied = "Uithoorn" }, new() { Cijfers = "1191", Gebied = "Ouder-Amstel" }]).GetValueOrThrow();

    private static readonly Match[] FortyAndFive =
    [
        .. Enumerable.Range(1, 5).Select(i => new MatchBuilder { Volgnummer = i, Adres = $"1191AB {i}", Euro = 50 }.Build()),
        .. Enumerable.Range(6, 40).Select(i => new MatchBuilder { Volgnummer = i, Adres = $"1421AB {i}", Euro = 100 + i }.Build()),
    ];

    // SEL-2, SEL-3: the worked example of 001.
    [Theory]
    [InlineData(false, 17, 5, 22, 23)]
    [InlineData(true, 19, 5, 24, 21)]
    public void Select_FortyAndFiveOfDuoPlus_GivesTheWorkedExample(bool aanvullen, int uithoorn, int ouderAmstel, int selected, int returned)
    {
        var result = new Selector().Select(FortyAndFive, DuoPlus with { Aanvullen = aanvullen }, SignalBuilder.RunDate, DuoPlusGebieden);

        Assert.Equal(uithoorn, result.Geselecteerd.Count(oordeel => oordeel.Gebied.Naam == "Uithoorn"));
        Assert.Equal(ouderAmstel, result.Geselecteerd.Count(oordeel => oordeel.Gebied.Naam == "Ouder-Amstel"));
        Assert.Equal(selected, result.Geselecteerd.Count);
        Assert.Equal(returned, result.Teruggegeven.Count);
        Assert.Equal(Enumerable.Range(1, 45), result.Oordelen.Select(oordeel => oordeel.Rang));
    }

    // SEL-3: the two best of the full district get the free places, and say so.
    [Fact]
    public void Select_FillingUp_MarksTheBestRemaining()
    {
        var result = new Selector().Select(FortyAndFive, DuoPlus with { Aanvullen = true }, SignalBuilder.RunDate, DuoPlusGebieden);

        var filled = result.Geselecteerd.Where(oordeel => oordeel.Uitkomst.AsT0.Aangevuld).ToList();
        Assert.Equal([18, 19], filled.Select(oordeel => oordeel.Rang));
        Assert.All(result.Teruggegeven, oordeel => Assert.Equal(Teruggavereden.QuotumTotaalVol, oordeel.Uitkomst.AsT1.Reden));
    }

    // SEL-5: the reason with the quota and its source.
    [Fact]
    public void Select_FullDistrict_SaysWhy()
    {
        var result = new Selector().Select(FortyAndFive, DuoPlus, SignalBuilder.RunDate, DuoPlusGebieden);

        Assert.Equal(
            "rang 18, match 2025-03-000028, gebied Uithoorn: teruggegeven, het quotum van het gebied is vol: 17 per run; bron 001 (1.3 Aantal meldingen per maand)",
            result.Teruggegeven[0].ToText(Taal.Nederlands));
    }

    // SEL-2: when both the district and the total are full, the reason is the total.
    [Fact]
    public void Select_BothFull_ReasonIsTheTotal()
    {
        var criteria = Criteria(total: 2, perGebied: 1);

        var result = SelectionScenario.Select(criteria, [At(1, "1000AA 1"), At(2, "1000AA 2"), At(3, "2000AA 1"), At(4, "1000AA 3"), At(5, "3000AA 1")]);

        Assert.Equal(["geselecteerd", "quotum-gebied-vol", "geselecteerd", "quotum-totaal-vol", "quotum-totaal-vol"], Outcomes(result));
    }

    // SEL-2: a refused match uses no place of the total.
    [Fact]
    public void Select_RefusedMatch_UsesNoPlace()
    {
        var result = SelectionScenario.Select(Criteria(total: 2, perGebied: 1), [At(1, "1000AA 1"), At(2, "1000AA 2"), At(3, "1000AA 3"), At(4, "2000AA 1")]);

        Assert.Equal(["geselecteerd", "quotum-gebied-vol", "quotum-gebied-vol", "geselecteerd"], Outcomes(result));
    }

    // SEL-2: without quotas every match is selected; a district without a quota is bounded by the total only.
    [Theory]
    [InlineData(null, 3)]
    [InlineData(2, 2)]
    public void Select_NoDistrictQuota_IsBoundedByTheTotalOnly(int? total, int selected)
    {
        var result = SelectionScenario.Select(Criteria(total, perGebied: null), [At(1, "1000AA 1"), At(2, "1000AA 2"), At(3, "1000AA 3")]);

        Assert.Equal(selected, result.Geselecteerd.Count);
    }

    // SEL-8: named districts are exceptions to the default; an empty one has no maximum; the unknown one takes the default.
    [Fact]
    public void Select_NamedDistrict_ReplacesTheDefault()
    {
        var criteria = Criteria(total: null, perGebied: 0) with
        {
            GenoemdeGebieden = [new() { Gebied = Gebied.Parse("NOORD"), Quotum = GedateerdeWaarde.Vast<int?>(null, Bron.Host) }],
        };

        var result = SelectionScenario.Select(criteria, [At(1, "1000AA 1"), At(2, "1000AA 2"), At(3, "2000AA 1"), At(4, "3000AA 1")]);

        Assert.Equal(["geselecteerd", "geselecteerd", "quotum-gebied-vol", "quotum-gebied-vol"], Outcomes(result));
    }

    // SEL-1: more signals, then the higher amount, then the oldest due date, then the key; unknown ranks last.
    [Fact]
    public void Select_DefaultRanking_ComparesInOrder()
    {
        Match[] matches =
        [
            new MatchBuilder { Volgnummer = 1, Aantal = 2, Euro = null }.Build(),
            new MatchBuilder { Volgnummer = 2, Aantal = 2, Euro = 100, Vervaldatum = null }.Build(),
            new MatchBuilder { Volgnummer = 3, Aantal = 2, Euro = 100, Vervaldatum = new LocalDate(2025, 2, 2) }.Build(),
            new MatchBuilder { Volgnummer = 4, Aantal = 2, Euro = 100, Vervaldatum = new LocalDate(2024, 12, 31) }.Build(),
            new MatchBuilder { Volgnummer = 5, Aantal = 2, Euro = 101 }.Build(),
            new MatchBuilder { Volgnummer = 6, Aantal = 3, Euro = 1 }.Build(),
            new MatchBuilder { Volgnummer = 7, Aantal = 2, Euro = 100, Vervaldatum = new LocalDate(2025, 2, 2) }.Build(),
        ];

        var result = SelectionScenario.Select(DuoPlus, matches);

        Assert.Equal([6, 5, 4, 3, 7, 2, 1], result.Oordelen.Select(oordeel => oordeel.Match.Nummer.Volgnummer));
    }

    // SEL-1: a comparison of the host, and the rest after it.
    [Fact]
    public void Select_ComparisonOfTheHost_IsUsedInItsPlace()
    {
        var plugins = new PluginCatalog(rangordes: [new HostRangorde("hoogste-huisnummer", (left, right) => right.Adres.Huisnummer.CompareTo(left.Adres.Huisnummer))]);
        var criteria = Criteria(null, null) with { Rangorde = Codes("hoogste-huisnummer", Rangordecodes.Totaalbedrag) };

        var result = new Selector().Select(
            [At(1, "1000AA 1"), At(2, "1000AA 9"), new MatchBuilder { Volgnummer = 3, Adres = "2000AA 9", Euro = 500 }.Build()],
            criteria,
            SignalBuilder.RunDate,
            OnbekendGebiedsindeling.Instance,
            plugins);

        Assert.Equal([3, 2, 1], result.Oordelen.Select(oordeel => oordeel.Match.Nummer.Volgnummer));
        Assert.All(result.Oordelen, oordeel => Assert.Same(Gebied.Onbekend, oordeel.Gebied));
    }

    [Fact]
    public void Select_Nothing_IsEmpty() => Assert.Empty(SelectionScenario.Select(DuoPlus, []).Oordelen);

    internal static Selectiecriteria Criteria(int? total, int? perGebied) => new()
    {
        Rangorde = Codes(Rangordecodes.AantalSignalen),
        QuotumTotaal = total,
        QuotumPerGebied = perGebied,
        Aanvullen = false,
    };

    internal static ValueList<string> Codes(params ReadOnlySpan<string> codes) => ValueList.Create(codes);

    internal static Match At(int number, string adres) => new MatchBuilder { Volgnummer = number, Adres = adres }.Build();

    private static IEnumerable<string> Outcomes(Selectieresultaat result) =>
        result.Oordelen.Select(oordeel => oordeel.Uitkomst.Match(_ => "geselecteerd", teruggegeven => teruggegeven.Reden.Code));
}
