using FsCheck;
using FsCheck.Fluent;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Tests.Signalen;

/// <summary>Signals with every part filled or absent, and raw texts that are partly right and partly rubbish.</summary>
public static class SignalArbitraries
{
    private static readonly Gen<string?> Texts = Gen.Elements(null, "A", "Straat, met \"komma\"", "Übermäßig", "😀 12", "x|y;z");

    private static readonly Gen<Bedrag?> Bedragen = Gen.OneOf(
        Gen.Constant<Bedrag?>(null),
        Gen.Choose(1, 1_000_000).Select(cents => (Bedrag?)Bedrag.FromCents(cents)));

    private static readonly Gen<LocalDate?> Dates = Gen.OneOf(
        Gen.Constant<LocalDate?>(null),
        Gen.Choose(0, 400).Select(days => (LocalDate?)new LocalDate(2026, 11, 25).PlusDays(-days)));

    private static readonly Gen<int?> Counts = Gen.Elements<int?>(null, 0, 1, 2, 5, 9999);

    private static readonly Gen<bool?> YesNo = Gen.Elements<bool?>(null, true, false);

    private static readonly Gen<Persoonsnaam?> Names = Gen.Elements<Persoonsnaam?>(
        null,
        new Persoonsnaam { Geslachtsnaam = "Jansen" },
        new Persoonsnaam { Voornamen = "Anna Maria", Voorletters = "A.M.", Voorvoegsel = "van der", Geslachtsnaam = "Meijden" },
        new Persoonsnaam { Geslachtsnaam = "Öztürk", PartnerVoorvoegsel = "de", PartnerGeslachtsnaam = "Vries", Naamgebruik = Naamgebruik.All[2] },
        Persoonsnaam.Read(new Persoonsnaaminvoer { Achternaam = "v.d. Berg" }).GetValueOrThrow());

    private static readonly Gen<Adres> Addresses =
        from text in Gen.Elements("1421AB 12", "2015HD 26 A", "2015HD 26 A bis", "2015HD to 3", "9999ZZ 99999 III")
        from gebruik in Gen.Elements(Adresgebruik.All.ToArray())
        from straat in Texts
        from plaats in Texts
        select Adres.Parse(text) with { Gebruik = gebruik, Straat = straat, Woonplaats = plaats };

    private static readonly Gen<Client> Clients =
        from naam in Names
        from geboren in Gen.Elements("1980-05-17", "1980-05", "1980", "0000", "2000-01-01")
        from bsn in Gen.Elements<string?>(null, "999990019")
        from rechtsvorm in Gen.Elements(Rechtsvorm.All.ToArray())
        from bedrijf in Texts
        from telefoon in Gen.Elements<string?>(null, "0612342394")
        from email in Gen.Elements<string?>(null, "a.b@voorbeeld.nl")
        select new Client
        {
            Naam = naam,
            Geboortedatum = Geboortedatum.Parse(geboren),
            Burgerservicenummer = bsn is null ? null : Burgerservicenummer.Parse(bsn),
            Rechtsvorm = rechtsvorm,
            Bedrijfsnaam = bedrijf,
            Contactgegevens = new()
            {
                Telefoonnummer = telefoon is null ? null : Telefoonnummer.Parse(telefoon),
                Emailadres = email is null ? null : Emailadres.Parse(email),
            },
        };

    private static readonly Gen<Betalingsachterstand> Arrears =
        from totaal in Bedragen
        from termijn in Bedragen
        from deel in Gen.Choose(0, 100)
        from apart in Gen.Elements(0, 1, 2, 3)
        from termijnen in Counts
        from aanmaningen in Counts
        from oudste in Dates
        from later in Gen.Choose(0, 60)
        from nieuwste in Gen.Elements(true, false)
        select new Betalingsachterstand
        {
            Totaalbedrag = totaal,
            Premiedeel = (apart & 1) == 1 && totaal is { } whole ? Bedrag.FromCents(whole.Cents * deel / 100) : null,
            NietVervallenDeel = (apart & 2) == 2 && totaal is { } all ? Bedrag.FromCents(all.Cents * deel / 100) : null,
            Termijnbedrag = termijn,
            AantalTermijnen = termijnen,
            AantalAanmaningen = aanmaningen,
            OudsteVervaldatum = oudste,
            NieuwsteVervaldatum = nieuwste ? oudste?.PlusDays(later) : null,
        };

    private static readonly Gen<Partnerinspanning> Efforts =
        from herinnering in YesNo
        from contact in YesNo
        from hulp in YesNo
        from doorgeven in YesNo
        select new Partnerinspanning
        {
            SchriftelijkeHerinnering = herinnering,
            PersoonlijkContact = contact,
            GewezenOpHulp = hulp,
            DoorgevenNietGeweigerd = doorgeven,
        };

    public static Arbitrary<Vroegsignaal> Signal() => (
        from nummer in Gen.Elements("S1", "2026/11-000123", "é😀")
        from partner in Gen.Elements(Signaalpartnersoort.All.ToArray())
        from id in Gen.Elements("p1", "Partner 1")
        from verhuurder in Gen.Elements(Verhuurdersoort.All.ToArray())
        from soort in Gen.Elements(Signaalsoort.All.ToArray())
        from markeringen in Gen.SubListOf(Signaalmarkering.All.ToArray())
        from dag in Gen.Choose(20, 28)
        from ontvangen in Gen.Elements<Instant?>(null, Instant.FromUtc(2026, 11, 25, 9, 59), Instant.FromUtc(2026, 11, 25, 10, 0) + Duration.FromNanoseconds(1))
        from client in Clients
        from adres in Addresses
        from achterstand in Arrears
        from inspanning in Efforts
        from kenmerk in Texts
        select new Vroegsignaal
        {
            Nummer = Signaalnummer.Parse(nummer),
            Partner = new() { Id = id, Naam = "Partner 1", Soort = partner, Verhuurdersoort = verhuurder },
            Soort = soort,
            Signaaldatum = new LocalDate(2026, 11, dag),
            Aanlevermaand = new YearMonth(2026, 11),
            OntvangenOp = ontvangen,
            Client = client,
            Adres = adres,
            Achterstand = achterstand,
            Inspanning = inspanning,
            Markeringen = [.. markeringen],
            Partnerkenmerk = kenmerk,
        }).ToArbitrary();

    public static Arbitrary<Signaalinvoer> Input() => (
        from seed in Signal().Generator
        from rubbish in Gen.ArrayOf(Gen.Elements<string?>("", " ", null, "?", "0", "-1", "\0", "\ud800", "9999-99-99", "1E9", "ja nee", new string('x', 5000), "١٢", "12,345", "ﬀ", "0000-05", "2026-13"), Fields.Length)
        from hits in Gen.ArrayOf(Gen.Choose(0, 9), Fields.Length)
        from arbitrary in ArbMap.Default.GeneratorFor<string?>()
        select Fields.Select((field, i) => (field, hits[i], rubbish[i])).Aggregate(
            seed.ToInvoer(),
            (invoer, hit) => hit.Item2 switch
            {
                0 => Set(invoer, hit.field, hit.Item3),
                1 => Set(invoer, hit.field, arbitrary),
                _ => invoer,
            })).ToArbitrary();

    internal static System.Reflection.PropertyInfo[] Fields { get; } = typeof(Signaalinvoer).GetProperties().Where(property => property.PropertyType == typeof(string)).ToArray();

    internal static Signaalinvoer Set(Signaalinvoer invoer, System.Reflection.PropertyInfo field, string? value)
    {
        var copy = invoer with { };
        field.SetValue(copy, value);
        return copy;
    }
}
