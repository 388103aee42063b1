using System.Text.Json;
using Vroegsignalering.Matches;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Tests.Matches;

// MAT-8
public sealed class MatchuitlegTests
{
    private static readonly SignalBuilder Signal = new() { Nummer = "E-1", Partner = "Eneco", Adres = "2015HD 26 A" };

    private static readonly Match Match = new()
    {
        Nummer = Matchnummer.Parse("2025-03-000017"),
        Sleutel = Sleutelwaarde.Of(Adressleutel.Parse("2015HD 26 A"), "JANSEN 1980-05-17"),
        Regels = new()
        {
            Sleutel = Matchsleutelcodes.PersoonOpAdres,
            PlaatselijkeSynoniemen = false,
            Minimum = 2,
            Minimumbron = Bron.DuoPlus,
            Telwijze = Telwijze.Partners,
            Periode = Matchperiode.MaandEnVorige,
            TerugblikMaanden = 6,
            OpvolgendeAchterstanden = false,
            OpeenvolgendZelfdePartner = false,
            HoogsteAantalAchternamen = 8,
        },
        Grond = Matchgrond.Minimum,
        Soorten = [Matchsoort.Meervoudig, Matchsoort.Opeenvolgend],
        Leden =
        [
            new() { Signaal = (Signal with { Bedrag = "1084.06" }).Build(), Rol = Matchrol.Telt },
            new() { Signaal = (Signal with { Nummer = "E-2", Bedrag = null, Vervaldatum = null }).Build(), Rol = Matchrol.DubbelInTelling },
            new() { Signaal = (Signal with { Nummer = "V-9", Partner = "Vitens", Partnersoort = Signaalpartnersoort.Water, MonthsBack = 1, Vervaldatum = new LocalDate(2025, 1, 3) }).Build(), Rol = Matchrol.TeltUitVorigeMaand },
            new() { Signaal = (Signal with { Nummer = "E-0", MonthsBack = 4 }).Build(), Rol = Matchrol.Terugblik },
        ],
    };

    [Fact]
    public void ToText_Dutch_TellsWhichSignalsCountAndWhy() => Assert.Equal(
        """
        Match 2025-03-000017: het minimum is gehaald
        Sleutel: persoon-op-adres 2015** ***
        Periode: de aanlevermaand en de maand ervoor; terugblik 6 maanden
        Geteld: verschillende signaalpartners; gevonden 2, minimum 2
        Soort: Meervoudig, Opeenvolgend
        Totaal: 3 signalen, 2 signaalpartners, € 1.234,06 (3 bedragen, waarvan 1 onbekend), oudste vervaldatum 2025-01-03
        Signalen:
        - 2025-03 E-1 (Eneco, Energie), € 1.084,06: telt mee
        - 2025-03 E-2 (Eneco, Energie), bedrag onbekend: telt niet mee: de signaalpartner of het soort is al geteld
        - 2025-02 V-9 (Vitens, Water), € 150,00: telt mee uit de maand ervoor
        - 2024-11 E-0 (Eneco, Energie), € 150,00: telt niet mee: buiten de matchperiode
        """,
        Match.Explain().ToText(Taal.Nederlands));

    [Fact]
    public void ToText_English_TellsTheSame() => Assert.Equal(
        """
        Match 2025-03-000017: the minimum is reached
        Key: persoon-op-adres 2015** ***
        Period: the reporting month and the month before; look-back 6 months
        Counted: different partners; found 2, minimum 2
        Kind: Multiple, Consecutive
        Total: 3 signals, 2 partners, €1,234.06 (3 amounts, 1 of them unknown), oldest due date 2025-01-03
        Signals:
        - 2025-03 E-1 (Eneco, Energy), €1,084.06: counts
        - 2025-03 E-2 (Eneco, Energy), amount unknown: does not count: its partner or kind was counted already
        - 2025-02 V-9 (Vitens, Water), €150.00: counts from the month before
        - 2024-11 E-0 (Eneco, Energy), €150.00: does not count: outside the match period
        """,
        Match.Explain().ToText(Taal.Engels));

    [Fact]
    public void ToText_WithoutKeyAmountAndDate_SaysSo()
    {
        var match = Match with
        {
            Sleutel = null,
            Leden = [new() { Signaal = (Signal with { Bedrag = null, Vervaldatum = null }).Build(), Rol = Matchrol.Telt }],
        };

        var lines = match.Explain().ToText(Taal.Nederlands).Split('\n');

        Assert.Equal("Sleutel: persoon-op-adres (geen; het signaal staat alleen)", lines[1]);
        Assert.Equal("Totaal: 1 signaal, 1 signaalpartner, bedrag onbekend, oudste vervaldatum onbekend", lines[5]);
    }

    [Fact]
    public void ToJson_HasCamelCaseDutchNamesAndCodes()
    {
        var json = JsonDocument.Parse(Match.Explain().ToJson()).RootElement;

        Assert.Equal(
            ["nummer", "sleutelcode", "sleutel", "periode", "terugblikMaanden", "telwijze", "gevonden", "minimum", "grond", "soorten", "aantalSignalen", "aantalPartners", "totaalbedrag", "aantalBedragOnbekend", "oudsteVervaldatum", "signalen"],
            json.EnumerateObject().Select(property => property.Name));
        Assert.Equal("maand-en-vorige", json.GetProperty("periode").GetString());
        Assert.Equal("1234.06", json.GetProperty("totaalbedrag").GetString());
        Assert.Equal(1, json.GetProperty("aantalBedragOnbekend").GetInt32());
        Assert.Equal("2025-01-03", json.GetProperty("oudsteVervaldatum").GetString());
        Assert.Equal(["meervoudig", "opeenvolgend"], json.GetProperty("soorten").EnumerateArray().Select(soort => soort.GetString()));
        Assert.Equal("2024-11", json.GetProperty("signalen")[3].GetProperty("maand").GetString());
        Assert.Equal(JsonValueKind.Null, json.GetProperty("signalen")[1].GetProperty("bedrag").ValueKind);
    }

    [Fact]
    public void ToJson_ReadAgain_IsEqual()
    {
        var explanation = Match.Explain();

        Assert.Equal(explanation, JsonSerializer.Deserialize<Matchuitleg>(explanation.ToJson()));
        Assert.DoesNotContain("\r", explanation.ToJson(), StringComparison.Ordinal);
    }

    // SIG-12
    [Fact]
    public void Views_HoldNothingPersonal()
    {
        var explanation = Match.Explain();

        Assert.All(
            [explanation.ToText(Taal.Nederlands), explanation.ToText(Taal.Engels), explanation.ToJson(), explanation.ToString()],
            view => Assert.All(
                ["Jansen", "JANSEN", "1980", "2015HD", "26"],
                personal => Assert.DoesNotContain(personal, view, StringComparison.Ordinal)));
    }
}
