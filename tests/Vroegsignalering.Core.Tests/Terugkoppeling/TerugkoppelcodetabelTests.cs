using Vroegsignalering.Aanlevering;
using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;
using Vroegsignalering.Screening;
using Vroegsignalering.Terugkoppeling;

namespace Vroegsignalering.Tests.Terugkoppeling;

/// <summary>TKP-4: each fact has exactly one code, as the table that an expert reads says.</summary>
public sealed class TerugkoppelcodetabelTests
{
    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Rows =
        Csv.Read(Path.Combine(AppContext.BaseDirectory, "Terugkoppeling", "terugkoppelcodes.csv"));

    // AAN-12, SEL-5, SCR-3, ZAA-5: all of them, once.
    [Fact]
    public void CodeOf_EveryFact_IsTheCodeOfTheTable() => Assert.Equal(
        Rows.Select(row => (row["fase"], row["feit"], row["code"])),
        Facts().Select(fact => (fact.Stage, fact.Fact, fact.Code?.Code ?? "geen bericht")));

    [Fact]
    public void CodeOf_EveryFact_HasTheSignalStatusOfItsCode()
    {
        // MON-8 was written down apart from the feedback codes; where the status says what it is, the code says the same.
        Assert.All(Uitvalredensoort.All, soort => Assert.Equal(OfStatus(soort.Signaalstatus), Terugkoppelcodetabel.CodeOf(soort)));
        Assert.All(NoGoReden.All, reden => Assert.Equal(OfStatus(reden.Signaalstatus), Terugkoppelcodetabel.CodeOf(reden)));
        Assert.All(
            Eindresultaat.All.Where(resultaat => resultaat.Signaalstatus != Signaalstatus.Opgepakt),
            resultaat => Assert.Equal(OfStatus(resultaat.Signaalstatus), Terugkoppelcodetabel.CodeOf(resultaat)));
    }

    // TKP-8: help is a quick fix or further help, and nothing else of what was taken up.
    [Fact]
    public void CodeOf_TakenUp_IsHelpOrTheCombinedCode()
    {
        Eindresultaat[] help = [Eindresultaat.AdviesOfQuickFix, Eindresultaat.Vervolghulp, Eindresultaat.VervolghulpFinancieel, Eindresultaat.VervolghulpNietFinancieel];

        Assert.All(
            Eindresultaat.All.Where(resultaat => resultaat.Signaalstatus == Signaalstatus.Opgepakt),
            resultaat => Assert.Equal(help.Contains(resultaat) ? Terugkoppelcode.WilHulp : Terugkoppelcode.NogNietBereiktOfWilGeenHulp, Terugkoppelcodetabel.CodeOf(resultaat)));
    }

    [Fact]
    public void CodeOf_OnlyOneFact_HasNoMessage() =>
        Assert.Equal("buiten-aanlevermoment", Assert.Single(Facts(), fact => fact.Code is null).Fact);

    // TKP-1: the order of the first five, and the three that came later.
    [Fact]
    public void Altijd_AndGedateerd_AreTheEightInOrder()
    {
        Assert.Equal(
            ["melding-onterecht", "niet-opgepakt", "herhaalde-melding", "wil-hulp", "nog-niet-bereikt-of-wil-geen-hulp"],
            Terugkoppelcodetabel.Altijd.Select(code => code.Code));
        Assert.Equal(["bekend-bij-schuldhulpverlening", "overleden", "geen-inwoner"], Terugkoppelcodetabel.Gedateerd.Select(code => code.Code));
        Assert.All(Terugkoppelcode.All, code => Assert.Equal(Terugkoppelcodetabel.Gedateerd.Contains(code), Terugkoppelcodetabel.IsGedateerd(code)));
    }

    [Fact]
    public void Print_BothLanguages_HaveARowForEachFact()
    {
        foreach (var taal in Taal.All)
        {
            var lines = Terugkoppelcodetabel.Print(taal).TrimEnd('\n').Split('\n');

            Assert.Equal(Rows.Count + 2, lines.Length);
            Assert.All(Rows.Zip(lines.Skip(2)), pair => Assert.Equal(pair.First["voor de eerste dag"].Length == 0, pair.Second.EndsWith("|  |", StringComparison.Ordinal)));
        }

        Assert.Contains("| zaak | Inwoner is overleden | Inwoner is overleden | Inwoner nog niet bereikt of wil geen hulp |", Terugkoppelcodetabel.Print(Taal.Nederlands), StringComparison.Ordinal);
        Assert.Contains("| intake | After the reporting moment | no message |  |", Terugkoppelcodetabel.Print(Taal.Engels), StringComparison.Ordinal);
    }

    [Fact]
    public void CodeTable_AMemberIsMissing_CannotBeBuilt()
    {
        var error = Assert.Throws<InvalidOperationException>(() => new CodeTable<Teruggavereden>(
            (Teruggavereden.QuotumTotaalVol, Terugkoppelcode.NietOpgepakt),
            (Teruggavereden.TeWeinigSignalen, null)));

        Assert.Equal("The table of Teruggavereden lacks quotum-gebied-vol, zonder-sleutel.", error.Message);
    }

    [Fact]
    public void CodeTable_AMemberTwice_CannotBeBuilt()
    {
        var error = Assert.Throws<InvalidOperationException>(() => new CodeTable<Teruggavereden>(
            (Teruggavereden.QuotumTotaalVol, Terugkoppelcode.NietOpgepakt),
            (Teruggavereden.QuotumTotaalVol, Terugkoppelcode.WilHulp)));

        Assert.Equal("The table of Teruggavereden has 'quotum-totaal-vol' twice.", error.Message);
    }

    private static IEnumerable<(string Stage, string Fact, Terugkoppelcode? Code)> Facts() =>
    [
        .. Of("aanlevering", Uitvalredensoort.All, Terugkoppelcodetabel.CodeOf),
        .. Of("selectie", Teruggavereden.All, Terugkoppelcodetabel.CodeOf),
        .. Of("screening", NoGoReden.All, Terugkoppelcodetabel.CodeOf),
        .. Of("zaak", Eindresultaat.All, Terugkoppelcodetabel.CodeOf),
    ];

    private static IEnumerable<(string Stage, string Fact, Terugkoppelcode? Code)> Of<T>(string stage, IEnumerable<T> facts, Func<T, Terugkoppelcode?> codeOf)
        where T : CodedEnum<T> => facts.Select(fact => (stage, fact.Code, codeOf(fact)));

    private static Terugkoppelcode? OfStatus(Signaalstatus status) =>
        status == Signaalstatus.NietOpgepaktOnterechtSignaal ? Terugkoppelcode.MeldingOnterecht
        : status == Signaalstatus.NietOpgepaktHerhaaldeMelding ? Terugkoppelcode.HerhaaldeMelding
        : status == Signaalstatus.NietOpgepaktAndereReden ? Terugkoppelcode.NietOpgepakt
        : status == Signaalstatus.BekendBijSchuldhulpverlening ? Terugkoppelcode.BekendBijSchuldhulpverlening
        : status == Signaalstatus.Overleden ? Terugkoppelcode.Overleden
        : status == Signaalstatus.GeenInwoner ? Terugkoppelcode.GeenInwoner
        : null;
}
