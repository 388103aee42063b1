using Vroegsignalering.Matching.Screening;
using Vroegsignalering.Screening;
using Vroegsignalering.Signalen;
using Row = System.Collections.Generic.IReadOnlyDictionary<string, string>;

namespace Vroegsignalering.Matching.Tests.Screening;

/// <summary>The official fictitious test persons of the register.</summary>
internal static class TestPersons
{
    private static readonly Lazy<IReadOnlyList<Registerpersoon>> Read = new(() => [.. SharedData.Rows("brp-testpersonen.csv").Select(PersonOf)]);

    private static readonly Lazy<Registerindex> MadeIndex = new(() => Registerindex.Create(Read.Value));

    public static IReadOnlyList<Registerpersoon> All => Read.Value;

    public static Registerindex Index => MadeIndex.Value;

    /// <summary>Those who live in a municipality, at an address with a postcode.</summary>
    public static IEnumerable<Registerpersoon> Residents => All.Where(person => person.Status == Inschrijfstatus.Inwoner && person.Adres is not null);

    /// <summary>A signal with somebody's own data.</summary>
    public static Vroegsignaal SignalOf(Registerpersoon person, string? voorletters = null, bool withNames = true) => new SignalBuilder().Build() with
    {
        Client = new()
        {
            Naam = new()
            {
                Voornamen = withNames ? person.Naam.Voornamen : null,
                Voorletters = voorletters ?? person.Naam.GetVoorletters(),
                Voorvoegsel = person.Naam.Voorvoegsel,
                Geslachtsnaam = person.Naam.Geslachtsnaam,
            },
            Geboortedatum = person.Geboortedatum,
        },
        Adres = person.Adres!,
    };

    public static BrpOordeel Judge(Vroegsignaal signal) =>
        Assert.Single(new BrpControle().Assess([signal], Index.Find(signal), BrpCriteria.Standaard, SignalBuilder.RunDate));

    private static Registerpersoon PersonOf(Row row) => new()
    {
        Id = row["bsn"],
        Naam = RegisterName.Of(row, "partner_geslachtsnaam"),
        Geboortedatum = row["geboortedatum"].Length == 0 ? Geboortedatum.Onbekend : Geboortedatum.Parse(row["geboortedatum"]),
        Adres = row["postcode"].Length == 0 ? null : Adres.Read(new()
        {
            Postcode = row["postcode"],
            Huisnummer = row["huisnummer"],
            Huisletter = row["huisletter"],
            Toevoeging = row["toevoeging"],
            Aanduiding = row["aanduiding"],
        }).GetValueOrThrow(),
        Status = row["overlijdensdatum"].Length > 0 || row["opschorting_reden"] == "O" ? Inschrijfstatus.Overleden
            : row["gemeente"] == "1999" || row["opschorting_reden"] is "E" or "R" ? Inschrijfstatus.Vertrokken
            : row["opschorting_reden"].Length > 0 ? Inschrijfstatus.Opgeschort
            : Inschrijfstatus.Inwoner,
    };
}
