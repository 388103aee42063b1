using Vroegsignalering.Matching.Screening;
using Vroegsignalering.Screening;
using Vroegsignalering.Signalen;
using Row = System.Collections.Generic.IReadOnlyDictionary<string, string>;

namespace Vroegsignalering.Matching.Tests.Screening;

/// <summary>Persons, addresses and signals with known answers, read of rows in the columns of the synthetic sets.</summary>
internal sealed class SyntheticSet
{
    private static readonly LocalDate Peildatum = new(2025, 3, 25);

    private readonly Dictionary<string, Adres> _addresses;

    public SyntheticSet(IEnumerable<Row> persons, IEnumerable<Row> addresses, IEnumerable<Row> signals)
    {
        _addresses = addresses.ToDictionary(row => row["adres_id"], AddressOf);
        Persons = [.. persons.Select(PersonOf)];

        // The invented addresses hold a few twice; where somebody can live at one of them, it is a dwelling.
        var use = _addresses.Values.GroupBy(adres => adres.Sleutel).ToDictionary(
            group => group.Key,
            group => group.Any(adres => adres.Gebruik == Adresgebruik.Woning) ? Adresgebruik.Woning : group.First().Gebruik);
        Signals = [.. signals.Select(row => SignalOf(row, use))];
        Index = Registerindex.Create(Persons);
    }

    public IReadOnlyList<Registerpersoon> Persons { get; }

    public IReadOnlyList<SyntheticSignal> Signals { get; }

    public Registerindex Index { get; }

    /// <summary>A set of the shared data.</summary>
    /// <param name="profile">Empty, or <c>-stress</c>.</param>
    public static SyntheticSet Shared(string profile) => new(
        SharedData.Rows($"synthetisch-personen{profile}.csv"),
        SharedData.Rows($"synthetisch-adressen{profile}.csv"),
        SharedData.Rows($"synthetisch-signalen{profile}.csv"));

    /// <summary>Every signal judged with those of its month and address, as one match.</summary>
    /// <param name="host">What the host can tell and find.</param>
    public IReadOnlyList<(SyntheticSignal Signal, BrpOordeel Oordeel)> Judge(SyntheticHost host)
    {
        var check = new BrpControle();
        var judged = new List<(SyntheticSignal, BrpOordeel)>();
        foreach (var household in Signals.GroupBy(signal => (signal.Signaal.Aanlevermaand, signal.Signaal.Adres.Sleutel)))
        {
            var members = household.ToList();
            var signals = members.ConvertAll(member => host == SyntheticHost.UseUnknown
                ? member.Signaal with { Adres = member.Signaal.Adres with { Gebruik = Adresgebruik.Onbekend } }
                : member.Signaal);
            judged.AddRange(members.Zip(check.Assess(signals, Find(signals, host), BrpCriteria.Standaard, Peildatum)));
        }

        return judged;
    }

    private IReadOnlyList<Registerpersoon> Find(IReadOnlyList<Vroegsignaal> signals, SyntheticHost host)
    {
        var found = Index.Find(signals);
        bool IsThere(Adres? adres) => adres is not null && signals.Any(signal => signal.Adres.Sleutel.HasSameHuisnummer(adres.Sleutel));
        return host switch
        {
            SyntheticHost.AddressesOnly => [.. found.Where(person => IsThere(person.Adres) || person.VorigeAdressen.Any(IsThere))],
            SyntheticHost.AddressesNow => [.. found.Where(person => IsThere(person.Adres)).Select(person => person with { VorigeAdressen = [] })],
            _ => found,
        };
    }

    private static Adres AddressOf(Row row) => Adres.Read(new()
    {
        Straat = row.GetValueOrDefault("straat"),
        Postcode = row["postcode"],
        Huisnummer = row["huisnummer"],
        Huisletter = row["huisletter"],
        Toevoeging = row["toevoeging"],
        Woonplaats = row["woonplaats"],
    }).GetValueOrThrow() with
    {
        Gebruik = row.TryGetValue("gebruik", out var use) ? Adresgebruik.FromCode(use) : Adresgebruik.Onbekend,
    };

    private Registerpersoon PersonOf(Row row) => new()
    {
        Id = row["persoon_id"],
        Naam = RegisterName.Of(row, "partner_naam"),
        Geboortedatum = Geboortedatum.Parse(row["geboortedatum"]),
        Adres = row["adres_id"].Length == 0 ? null : _addresses[row["adres_id"]],
        VorigeAdressen = row["vorig_adres_id"].Length == 0 ? [] : [_addresses[row["vorig_adres_id"]]],
        Status = row["overleden"].Length > 0 ? Inschrijfstatus.Overleden : row["opschorting"].Length > 0 ? Inschrijfstatus.Vertrokken : Inschrijfstatus.Inwoner,
    };

    private static SyntheticSignal SignalOf(Row row, Dictionary<Adressleutel, Adresgebruik> use)
    {
        var input = new Signaalinvoer
        {
            SignaalId = row["signaal_id"],
            Aanlevermaand = row["aanlevermaand"],
            Soort = "vroegsignaal",
            Sector = row["sector"],
            Partner = row["partner"],
            PartnerId = row["partner"],
            Voornamen = row["voornamen"],
            Voorletters = row["voorletters"],
            Voorvoegsel = row["voorvoegsel"],
            Achternaam = row["achternaam"],
            Geboortedatum = row["geboortedatum"],
            Bedrijfsnaam = row["bedrijfsnaam"],
            Rechtsvorm = row["rechtsvorm"],
            Postcode = row["postcode"],
            Huisnummer = row["huisnummer"],
            Huisletter = row["huisletter"],
            Toevoeging = row["toevoeging"],
            Woonplaats = row["woonplaats"],
            Bedrag = row["bedrag"],
        };
        var signal = Vroegsignaal.Read(input, month => month.OnDayOfMonth(25)).GetValueOrThrow();
        return new(signal with { Adres = signal.Adres with { Gebruik = use.GetValueOrDefault(signal.Adres.Sleutel, Adresgebruik.Onbekend) } }, row["waarheid_persoon"], row["fout"], row["verwacht"]);
    }
}
