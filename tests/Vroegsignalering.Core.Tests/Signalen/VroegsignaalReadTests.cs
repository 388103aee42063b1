using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Tests.Signalen;

/// <summary>Reading raw texts (SIG-1 to SIG-5, SIG-11, SIG-13).</summary>
public sealed class VroegsignaalReadTests
{
    private static readonly Signaalinvoer Right = new()
    {
        SignaalId = "S1",
        Aanlevermaand = "2025-03",
        Sector = "ENERGIE",
        Partner = " Energie  A ",
        Soort = "eindelevering",
        Achternaam = "Jansen",
        Postcode = "2015 hd",
        Huisnummer = "26",
        Bedrag = "12,5",
    };

    [Fact]
    public void Read_LeastGiven_FillsDefaults()
    {
        var signaal = Read(Right);

        Assert.Equal("S1", signaal.Nummer.ToCanonicalString());
        Assert.Equal(new YearMonth(2025, 3), signaal.Aanlevermaand);
        Assert.Equal(new LocalDate(2025, 3, 25), signaal.Signaaldatum);
        Assert.Equal(("energie a", "Energie  A", Signaalpartnersoort.Energie), (signaal.Partner.Id, signaal.Partner.Naam, signaal.Partner.Soort));
        Assert.Equal(Signaalsoort.Eindeleveringssignaal, signaal.Soort);
        Assert.Equal(Bedrag.FromEuro(12.50m), signaal.Achterstand.Totaalbedrag);
        Assert.Equal((Rechtsvorm.Particulier, Partnerinspanning.Onbekend, 0), (signaal.Client.Rechtsvorm, signaal.Inspanning, signaal.Markeringen.Count));
        Assert.Null(signaal.OntvangenOp);
    }

    // The sample's words, the official texts and the codes, without regard to case.
    [Theory]
    [InlineData("CAK Eigen bijdrage", "cak-eigen-bijdrage")]
    [InlineData("cak-zorgverzekeringen", "cak-zorgverzekeringen")]
    [InlineData("duo", "duo")]
    [InlineData("Dienst Toeslagen", "dienst-toeslagen")]
    public void Read_Sector_OfficialTextOrCode(string sector, string code) =>
        Assert.Equal(code, Read(Right with { Sector = sector }).Partner.Soort.Code);

    [Fact]
    public void Read_InstantOfReceipt_GivesDutchDay()
    {
        Assert.Equal(new LocalDate(2025, 3, 26), Read(Right with { OntvangenOp = "2025-03-25T23:30:00Z" }).Signaaldatum);
        Assert.Equal(Instant.FromUtc(2025, 3, 25, 9, 59), Read(Right with { OntvangenOp = "2025-03-25T10:59:00+01:00" }).OntvangenOp);
        Assert.Equal(new LocalDate(2025, 3, 20), Read(Right with { OntvangenOp = "2025-03-25T23:30:00Z", Signaaldatum = "20250320" }).Signaaldatum);
    }

    [Fact]
    public void Read_PartnerId_GoesBeforeTheName() => Assert.Equal("KVK-123", Read(Right with { PartnerId = "KVK-123" }).Partner.Id);

    [Theory]
    [InlineData("Bakkerij X", "", "onbekend")]
    [InlineData("Bakkerij X", "VOF", "vennootschap-onder-firma")]
    [InlineData("", "Eenmanszaak", "eenmanszaak")]
    [InlineData("", "", "particulier")]
    public void Read_TradeNameAndLegalForm_EmptyFormIsUnknownWithTradeName(string bedrijf, string vorm, string code) =>
        Assert.Equal(code, Read(Right with { Bedrijfsnaam = bedrijf, Rechtsvorm = vorm }).Client.Rechtsvorm.Code);

    [Fact]
    public void Read_Marks_AnyOrderEachOnce() => Assert.Equal(
        [Signaalmarkering.Crisis, Signaalmarkering.WarmeOverdracht],
        Read(Right with { Markeringen = " warme-overdracht  CRISIS crisis " }).Markeringen);

    [Theory]
    [InlineData("ja", true)]
    [InlineData("J", true)]
    [InlineData("nee", false)]
    [InlineData("N", false)]
    [InlineData("", null)]
    public void Read_Effort_YesNoOrUnknown(string text, bool? expected) =>
        Assert.Equal(expected, Read(Right with { PersoonlijkContact = text }).Inspanning.PersoonlijkContact);

    // SIG-11: all at once, in the order of the fields.
    [Fact]
    public void Read_Empty_ReportsEveryMissingField() => Assert.Equal(
        [
            (Invoervelden.SignaalId, FaultKind.Missing), (Invoervelden.Aanlevermaand, FaultKind.Missing), (Invoervelden.Sector, FaultKind.Missing),
            (Invoervelden.Partner, FaultKind.Missing), (Invoervelden.Soort, FaultKind.Missing), (Invoervelden.Postcode, FaultKind.Missing),
            (Invoervelden.Huisnummer, FaultKind.Missing),
        ],
        Vroegsignaal.Read(new Signaalinvoer(), Moment).Faults.Select(fault => (fault.Field, fault.Kind)));

    // A zero amount does not hide the faults of the other figures.
    [Fact]
    public void Read_ZeroAmount_StillReportsTheOtherFigures() => Assert.Equal(
        [Invoervelden.Termijnbedrag, Invoervelden.AantalTermijnen, Invoervelden.OudsteVervaldatum, Invoervelden.Bedrag],
        Vroegsignaal.Read(Right with { Bedrag = "0,00", Termijnbedrag = "x", AantalTermijnen = "-1", OudsteVervaldatum = "2025-02-30" }, Moment)
            .Faults.Select(fault => fault.Field));

    public static TheoryData<Signaalinvoer, string> Faults => new()
    {
        { Right with { SignaalId = "S 1" }, "signaal_id: 'A 9' is niet leesbaar; toegestaan: 1 tot en met 64 tekens zonder spaties" },
        { Right with { Aanlevermaand = "2025-13" }, "aanlevermaand: '9999-99' is niet leesbaar; toegestaan: een maand JJJJ-MM van 1970 tot en met 2199, zoals 2025-03" },
        { Right with { Aanlevermaand = "1969-12" }, "aanlevermaand: '9999-99' is niet leesbaar; toegestaan: een maand JJJJ-MM van 1970 tot en met 2199, zoals 2025-03" },
        { Right with { Signaaldatum = "25-03-2025" }, "signaaldatum: '99-99-9999' is niet leesbaar; toegestaan: een datum JJJJ-MM-DD of JJJJMMDD van 1900 tot en met 2199, zoals 2025-03-25" },
        { Right with { OntvangenOp = "2025-03-25 10:59" }, "ontvangen_op: '9999-99-99 99:99' is niet leesbaar; toegestaan: een tijdstip met Z of een verschil met UTC, zoals 2025-03-25T09:59:00Z of 2025-03-25T10:59:00+01:00" },
        { Right with { Sector = "gas" }, "sector: 'aaa' is onbekend; toegestaan: een van Belastingdienst, CAK Eigen bijdrage, CAK Zorgverzekeringen, Dienst Toeslagen, DUO, Energie, Huur, Hypotheek, Overige, Water, Zorg" },
        { Right with { Partner = "a\tb" }, "partner: 'a?a' is niet leesbaar; toegestaan: 1 tot en met 200 tekens, geen stuurtekens" },
        { Right with { Soort = "iets" }, "soort: 'aaaa' is onbekend; toegestaan: een van Vroegsignaal, Geactualiseerd vroegsignaal, Eindeleveringssignaal, CAK-melding" },
        { Right with { Markeringen = "crisis paniek" }, "markeringen: 'aaaaaa' is onbekend; toegestaan: een van Crisis, Warme overdracht, Bedreigende situatie, Uitzondering van de crediteur, Betalingsregeling loopt, Bekend in schuldregeling, Geen klant meer, Persoonlijk aansprakelijk" },
        { Right with { Bedrag = "1.234" }, "bedrag: '9.999' is niet leesbaar; toegestaan: een bedrag van 0 tot en met 9999999999,99 met hoogstens twee decimalen, zoals 1234,56 of 1234.56" },
        { Right with { Bedrag = "0" }, "bedrag: '9' valt buiten het bereik; toegestaan: een bedrag van meer dan 0" },
        { Right with { Premiedeel = "12,51" }, "premiedeel: '99,99' is strijdig met een ander veld; toegestaan: niet hoger dan bedrag" },
        { Right with { NietVervallenDeel = "12,51" }, "niet_vervallen_deel: '99,99' is strijdig met een ander veld; toegestaan: niet hoger dan bedrag" },
        { Right with { AantalTermijnen = "10000" }, "aantal_termijnen: '99999' is niet leesbaar; toegestaan: een geheel getal van 0 tot en met 9999" },
        { Right with { AantalAanmaningen = "2,0" }, "aantal_aanmaningen: '9,9' is niet leesbaar; toegestaan: een geheel getal van 0 tot en met 9999" },
        { Right with { OudsteVervaldatum = "20250301", NieuwsteVervaldatum = "20250228" }, "nieuwste_vervaldatum: '99999999' is strijdig met een ander veld; toegestaan: niet vóór oudste_vervaldatum" },
        { Right with { PersoonlijkContact = "misschien" }, "persoonlijk_contact: 'aaaaaaaaa' is onbekend; toegestaan: ja, nee, of leeg als het onbekend is" },
        { Right with { Bedrijfsnaam = "Ab\u0001" }, "bedrijfsnaam: 'Aa?' is niet leesbaar; toegestaan: 1 tot en met 200 tekens, geen stuurtekens" },
        { Right with { Partnerkenmerk = "K1\u0001" }, "partnerkenmerk: 'A9?' is niet leesbaar; toegestaan: 1 tot en met 200 tekens, geen stuurtekens" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Read_OneFault_IsToldWordForWord(Signaalinvoer invoer, string message) =>
        Assert.Equal(message, Assert.Single(Vroegsignaal.Read(invoer, Moment).Faults).ToText(Taal.Nederlands));

    private static Vroegsignaal Read(Signaalinvoer invoer) => Vroegsignaal.Read(invoer, Moment).GetValueOrThrow();

    private static LocalDate Moment(YearMonth maand) => maand.OnDayOfMonth(25);
}
