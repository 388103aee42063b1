using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Screening;

/// <summary>What comparing one field found: a line of the table of evidence in <c>docs/screening.md</c> (SCR-5).</summary>
/// <remarks>Each belongs to one field and one level; within a field from best to worst. Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Vergelijkingsgrond>))]
public sealed class Vergelijkingsgrond : CodedEnum<Vergelijkingsgrond>
{
    /// <summary>The own surname, written the same.</summary>
    public static readonly Vergelijkingsgrond AchternaamGelijk =
        new(nameof(AchternaamGelijk), 1, "achternaam-gelijk", "eigen achternaam, zo geschreven", "own surname, written the same", Vergelijkingsveld.Achternaam, Vergelijkingsniveau.Exact);

    /// <summary>The surname of the partner, which the person uses.</summary>
    public static readonly Vergelijkingsgrond AchternaamVanPartner =
        new(nameof(AchternaamVanPartner), 2, "achternaam-van-partner", "achternaam van de partner, volgens het naamgebruik", "surname of the partner, as the use of names says", Vergelijkingsveld.Achternaam, Vergelijkingsniveau.Exact);

    /// <summary>The own surname with another prefix, case or diacritic, or <c>ij</c> for <c>y</c>.</summary>
    public static readonly Vergelijkingsgrond AchternaamNotatie =
        new(nameof(AchternaamNotatie), 3, "achternaam-notatie", "eigen achternaam in een andere notatie", "own surname in another notation", Vergelijkingsveld.Achternaam, Vergelijkingsniveau.Notatieverschil);

    /// <summary>A double name of the own surname and that of the partner, in either order.</summary>
    public static readonly Vergelijkingsgrond AchternaamDubbel =
        new(nameof(AchternaamDubbel), 4, "achternaam-dubbel", "dubbele naam van eigen achternaam en die van de partner", "double name of the own surname and that of the partner", Vergelijkingsveld.Achternaam, Vergelijkingsniveau.Notatieverschil);

    /// <summary>The surname of the partner, though the person does not use it.</summary>
    public static readonly Vergelijkingsgrond AchternaamVanPartnerAnders =
        new(nameof(AchternaamVanPartnerAnders), 5, "achternaam-van-partner-anders", "achternaam van de partner, anders dan het naamgebruik", "surname of the partner, not as the use of names says", Vergelijkingsveld.Achternaam, Vergelijkingsniveau.Notatieverschil);

    /// <summary>The surname, the partner's or a double name with one letter wrong, missing, added or two swapped.</summary>
    public static readonly Vergelijkingsgrond AchternaamEenLetter =
        new(nameof(AchternaamEenLetter), 6, "achternaam-een-letter", "achternaam met een letter verschil", "surname with one letter different", Vergelijkingsveld.Achternaam, Vergelijkingsniveau.Spellingsvariant);

    /// <summary>As before with two slips, in a name of six letters or more.</summary>
    public static readonly Vergelijkingsgrond AchternaamTweeLetters =
        new(nameof(AchternaamTweeLetters), 7, "achternaam-twee-letters", "achternaam met twee letters verschil", "surname with two letters different", Vergelijkingsveld.Achternaam, Vergelijkingsniveau.Spellingsvariant);

    /// <summary>Surname and given names are swapped, or all in one field.</summary>
    public static readonly Vergelijkingsgrond AchternaamOmgewisseld =
        new(nameof(AchternaamOmgewisseld), 8, "achternaam-omgewisseld", "achternaam staat bij de voornamen", "surname stands with the given names", Vergelijkingsveld.Achternaam, Vergelijkingsniveau.Omgewisseld);

    /// <summary>One part of a double name, on either side.</summary>
    public static readonly Vergelijkingsgrond AchternaamDeel =
        new(nameof(AchternaamDeel), 9, "achternaam-deel", "deel van een dubbele naam", "part of a double name", Vergelijkingsveld.Achternaam, Vergelijkingsniveau.Onvolledig);

    /// <summary>Another surname.</summary>
    public static readonly Vergelijkingsgrond AchternaamAnders =
        new(nameof(AchternaamAnders), 10, "achternaam-anders", "een andere achternaam", "another surname", Vergelijkingsveld.Achternaam, Vergelijkingsniveau.Strijdig);

    /// <summary>One side has no surname.</summary>
    public static readonly Vergelijkingsgrond AchternaamOntbreekt =
        new(nameof(AchternaamOntbreekt), 11, "achternaam-ontbreekt", "geen achternaam", "no surname", Vergelijkingsveld.Achternaam, Vergelijkingsniveau.Ontbreekt);

    /// <summary>The given name and every initial.</summary>
    public static readonly Vergelijkingsgrond VoornamenGelijk =
        new(nameof(VoornamenGelijk), 12, "voornamen-gelijk", "voornamen gelijk", "given names equal", Vergelijkingsveld.Voornamen, Vergelijkingsniveau.Exact);

    /// <summary>Every initial; one side has no given name.</summary>
    public static readonly Vergelijkingsgrond VoorlettersGelijk =
        new(nameof(VoorlettersGelijk), 13, "voorletters-gelijk", "voorletters gelijk", "initials equal", Vergelijkingsveld.Voornamen, Vergelijkingsniveau.Exact);

    /// <summary>The first given name with one letter wrong, in a name of four letters or more.</summary>
    public static readonly Vergelijkingsgrond VoornaamEenLetter =
        new(nameof(VoornaamEenLetter), 14, "voornaam-een-letter", "voornaam met een letter verschil", "given name with one letter different", Vergelijkingsveld.Voornamen, Vergelijkingsniveau.Spellingsvariant);

    /// <summary>Not the first given name but a later one.</summary>
    public static readonly Vergelijkingsgrond VoornaamLater =
        new(nameof(VoornaamLater), 15, "voornaam-later", "een latere voornaam", "a later given name", Vergelijkingsveld.Voornamen, Vergelijkingsniveau.Omgewisseld);

    /// <summary>The initials in another order, or without the first.</summary>
    public static readonly Vergelijkingsgrond VoorlettersOmgewisseld =
        new(nameof(VoorlettersOmgewisseld), 16, "voorletters-omgewisseld", "voorletters in andere volgorde of zonder de eerste", "initials in another order or without the first", Vergelijkingsveld.Voornamen, Vergelijkingsniveau.Omgewisseld);

    /// <summary>Surname and given names are swapped, or all in one field.</summary>
    public static readonly Vergelijkingsgrond VoornamenOmgewisseld =
        new(nameof(VoornamenOmgewisseld), 17, "voornamen-omgewisseld", "voornaam staat bij de achternaam", "given name stands with the surname", Vergelijkingsveld.Voornamen, Vergelijkingsniveau.Omgewisseld);

    /// <summary>The first given name; one side has more.</summary>
    public static readonly Vergelijkingsgrond VoornaamDeel =
        new(nameof(VoornaamDeel), 18, "voornaam-deel", "eerste voornaam gelijk, de rest ontbreekt", "first given name equal, the rest is missing", Vergelijkingsveld.Voornamen, Vergelijkingsniveau.Onvolledig);

    /// <summary>The first initials; one side has more.</summary>
    public static readonly Vergelijkingsgrond VoorlettersDeel =
        new(nameof(VoorlettersDeel), 19, "voorletters-deel", "eerste voorletters gelijk, de rest ontbreekt", "first initials equal, the rest is missing", Vergelijkingsveld.Voornamen, Vergelijkingsniveau.Onvolledig);

    /// <summary>The same initials but another given name: a nickname, or somebody else.</summary>
    public static readonly Vergelijkingsgrond VoornaamAnders =
        new(nameof(VoornaamAnders), 20, "voornaam-anders", "zelfde voorletter, andere voornaam", "same initial, another given name", Vergelijkingsveld.Voornamen, Vergelijkingsniveau.Onvolledig);

    /// <summary>The first initial agrees and a later one does not.</summary>
    public static readonly Vergelijkingsgrond VoorlettersAnders =
        new(nameof(VoorlettersAnders), 21, "voorletters-anders", "een latere voorletter verschilt", "a later initial differs", Vergelijkingsveld.Voornamen, Vergelijkingsniveau.Strijdig);

    /// <summary>The first initial differs.</summary>
    public static readonly Vergelijkingsgrond VoornamenAnders =
        new(nameof(VoornamenAnders), 22, "voornamen-anders", "andere voorletter of voornaam", "another initial or given name", Vergelijkingsveld.Voornamen, Vergelijkingsniveau.Strijdig);

    /// <summary>One side has neither.</summary>
    public static readonly Vergelijkingsgrond VoornamenOntbreken =
        new(nameof(VoornamenOntbreken), 23, "voornamen-ontbreken", "geen voornamen of voorletters", "no given names or initials", Vergelijkingsveld.Voornamen, Vergelijkingsniveau.Ontbreekt);

    /// <summary>Complete and equal.</summary>
    public static readonly Vergelijkingsgrond GeboortedatumGelijk =
        new(nameof(GeboortedatumGelijk), 24, "geboortedatum-gelijk", "geboortedatum gelijk", "date of birth equal", Vergelijkingsveld.Geboortedatum, Vergelijkingsniveau.Exact);

    /// <summary>Equal, but 1 January: it may be filled in on both sides.</summary>
    public static readonly Vergelijkingsgrond GeboortedatumGelijkEenJanuari =
        new(nameof(GeboortedatumGelijkEenJanuari), 25, "geboortedatum-gelijk-een-januari", "geboortedatum gelijk, 1 januari", "date of birth equal, 1 January", Vergelijkingsveld.Geboortedatum, Vergelijkingsniveau.Exact);

    /// <summary>Equal, but 1 January 2000.</summary>
    public static readonly Vergelijkingsgrond GeboortedatumGelijkOpvulwaarde =
        new(nameof(GeboortedatumGelijkOpvulwaarde), 26, "geboortedatum-gelijk-opvulwaarde", "geboortedatum gelijk, 1 januari 2000", "date of birth equal, 1 January 2000", Vergelijkingsveld.Geboortedatum, Vergelijkingsniveau.Exact);

    /// <summary>One digit differs, or two neighbouring digits are swapped.</summary>
    public static readonly Vergelijkingsgrond GeboortedatumEenCijfer =
        new(nameof(GeboortedatumEenCijfer), 27, "geboortedatum-een-cijfer", "een cijfer verschilt of twee zijn verwisseld", "one digit differs or two are swapped", Vergelijkingsveld.Geboortedatum, Vergelijkingsniveau.Spellingsvariant);

    /// <summary>Only the day or only the month differs, in both digits.</summary>
    public static readonly Vergelijkingsgrond GeboortedatumEenDeel =
        new(nameof(GeboortedatumEenDeel), 28, "geboortedatum-een-deel", "alleen de dag of alleen de maand verschilt", "only the day or only the month differs", Vergelijkingsveld.Geboortedatum, Vergelijkingsniveau.Spellingsvariant);

    /// <summary>Day and month are swapped.</summary>
    public static readonly Vergelijkingsgrond GeboortedatumOmgewisseld =
        new(nameof(GeboortedatumOmgewisseld), 29, "geboortedatum-omgewisseld", "dag en maand omgewisseld", "day and month swapped", Vergelijkingsveld.Geboortedatum, Vergelijkingsniveau.Omgewisseld);

    /// <summary>Year and month agree; one side has no day.</summary>
    public static readonly Vergelijkingsgrond GeboortedatumMaand =
        new(nameof(GeboortedatumMaand), 30, "geboortedatum-maand", "jaar en maand gelijk, de dag ontbreekt", "year and month equal, the day is missing", Vergelijkingsveld.Geboortedatum, Vergelijkingsniveau.Onvolledig);

    /// <summary>The year agrees; one side has no more.</summary>
    public static readonly Vergelijkingsgrond GeboortedatumJaar =
        new(nameof(GeboortedatumJaar), 31, "geboortedatum-jaar", "jaar gelijk, de rest ontbreekt", "year equal, the rest is missing", Vergelijkingsveld.Geboortedatum, Vergelijkingsniveau.Onvolledig);

    /// <summary>1 January of the year of the other.</summary>
    public static readonly Vergelijkingsgrond OpvulwaardeZelfdeJaar =
        new(nameof(OpvulwaardeZelfdeJaar), 32, "opvulwaarde-zelfde-jaar", "1 januari van het zelfde jaar", "1 January of the same year", Vergelijkingsveld.Geboortedatum, Vergelijkingsniveau.VermoedelijkeOpvulwaarde);

    /// <summary>1 January 2000 against another date: says nothing.</summary>
    public static readonly Vergelijkingsgrond OpvulwaardeSterk =
        new(nameof(OpvulwaardeSterk), 33, "opvulwaarde-sterk", "1 januari 2000", "1 January 2000", Vergelijkingsveld.Geboortedatum, Vergelijkingsniveau.VermoedelijkeOpvulwaarde);

    /// <summary>1 January of another year than the other.</summary>
    public static readonly Vergelijkingsgrond OpvulwaardeAnderJaar =
        new(nameof(OpvulwaardeAnderJaar), 34, "opvulwaarde-ander-jaar", "1 januari van een ander jaar", "1 January of another year", Vergelijkingsveld.Geboortedatum, Vergelijkingsniveau.VermoedelijkeOpvulwaarde);

    /// <summary>Another date.</summary>
    public static readonly Vergelijkingsgrond GeboortedatumAnders =
        new(nameof(GeboortedatumAnders), 35, "geboortedatum-anders", "een andere geboortedatum", "another date of birth", Vergelijkingsveld.Geboortedatum, Vergelijkingsniveau.Strijdig);

    /// <summary>One side has none.</summary>
    public static readonly Vergelijkingsgrond GeboortedatumOntbreekt =
        new(nameof(GeboortedatumOntbreekt), 36, "geboortedatum-ontbreekt", "geen geboortedatum", "no date of birth", Vergelijkingsveld.Geboortedatum, Vergelijkingsniveau.Ontbreekt);

    /// <summary>The current address, written the same.</summary>
    public static readonly Vergelijkingsgrond AdresGelijk =
        new(nameof(AdresGelijk), 37, "adres-gelijk", "woont op het adres", "lives at the address", Vergelijkingsveld.Adres, Vergelijkingsniveau.Exact);

    /// <summary>The current address in another notation, or with a local synonym.</summary>
    public static readonly Vergelijkingsgrond AdresNotatie =
        new(nameof(AdresNotatie), 38, "adres-notatie", "woont op het adres, andere notatie", "lives at the address, other notation", Vergelijkingsveld.Adres, Vergelijkingsniveau.Notatieverschil);

    /// <summary>The same postcode and number with another addition.</summary>
    public static readonly Vergelijkingsgrond AdresAndereToevoeging =
        new(nameof(AdresAndereToevoeging), 39, "adres-andere-toevoeging", "zelfde huisnummer, andere toevoeging", "same house number, other addition", Vergelijkingsveld.Adres, Vergelijkingsniveau.Spellingsvariant);

    /// <summary>The same postcode and number; one side has no addition.</summary>
    public static readonly Vergelijkingsgrond AdresZonderToevoeging =
        new(nameof(AdresZonderToevoeging), 40, "adres-zonder-toevoeging", "zelfde huisnummer, een kant zonder toevoeging", "same house number, one side without addition", Vergelijkingsveld.Adres, Vergelijkingsniveau.Onvolledig);

    /// <summary>An earlier address, and not the current one.</summary>
    public static readonly Vergelijkingsgrond AdresVorig =
        new(nameof(AdresVorig), 41, "adres-vorig", "woonde eerder op het adres", "lived at the address before", Vergelijkingsveld.Adres, Vergelijkingsniveau.Strijdig);

    /// <summary>Another address.</summary>
    public static readonly Vergelijkingsgrond AdresElders =
        new(nameof(AdresElders), 42, "adres-elders", "woont elders", "lives elsewhere", Vergelijkingsveld.Adres, Vergelijkingsniveau.Strijdig);

    /// <summary>The register has no address.</summary>
    public static readonly Vergelijkingsgrond AdresOntbreekt =
        new(nameof(AdresOntbreekt), 43, "adres-ontbreekt", "geen adres in het register", "no address in the register", Vergelijkingsveld.Adres, Vergelijkingsniveau.Ontbreekt);

    private Vergelijkingsgrond(string name, int order, string code, string tekst, string english, Vergelijkingsveld veld, Vergelijkingsniveau niveau)
        : base(name, order, code, tekst, english)
    {
        Veld = veld;
        Niveau = niveau;
    }

    /// <summary>The field it is about.</summary>
    public Vergelijkingsveld Veld { get; }

    /// <summary>How far the field agrees.</summary>
    public Vergelijkingsniveau Niveau { get; }
}
