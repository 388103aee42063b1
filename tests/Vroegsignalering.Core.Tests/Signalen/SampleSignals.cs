using Vroegsignalering.Signalen;

namespace Vroegsignalering.Tests.Signalen;

/// <summary>A signal that every ready-made werkwijze takes in without a remark on <see cref="Peildatum"/>; tests change one thing of it.</summary>
internal static class SampleSignals
{
    public static readonly LocalDate Peildatum = new(2026, 11, 25);

    public static Signaalpartner Partner(Signaalpartnersoort soort) => new() { Id = "partner " + soort.Code, Naam = "Partner " + soort.Code, Soort = soort };

    public static Vroegsignaal Clean() => new()
    {
        Nummer = Signaalnummer.Parse("S1"),
        Partner = Partner(Signaalpartnersoort.Huur),
        Signaaldatum = Peildatum,
        Aanlevermaand = new YearMonth(2026, 11),
        Client = new() { Naam = new Persoonsnaam { Geslachtsnaam = "Jansen" }, Geboortedatum = Geboortedatum.Of(1980, 5, 17) },
        Adres = Adres.Parse("1421AB 12"),
        Achterstand = new() { Totaalbedrag = Bedrag.FromEuro(700m), OudsteVervaldatum = new LocalDate(2026, 10, 1) },
    };

    public static Vroegsignaal From(this Vroegsignaal signaal, Signaalpartnersoort soort) => signaal with { Partner = Partner(soort) };

    public static Vroegsignaal Due(this Vroegsignaal signaal, LocalDate? oudste, LocalDate? nieuwste = null) =>
        signaal with { Achterstand = signaal.Achterstand with { OudsteVervaldatum = oudste, NieuwsteVervaldatum = nieuwste } };

    public static Vroegsignaal Owing(this Vroegsignaal signaal, decimal? totaal, decimal? premie = null) => signaal with
    {
        Achterstand = signaal.Achterstand with
        {
            Totaalbedrag = totaal is { } bedrag ? Bedrag.FromEuro(bedrag) : null,
            Premiedeel = premie is { } deel ? Bedrag.FromEuro(deel) : null,
        },
    };

    public static Vroegsignaal Counted(this Vroegsignaal signaal, int? termijnen, int? aanmaningen) =>
        signaal with { Achterstand = signaal.Achterstand with { AantalTermijnen = termijnen, AantalAanmaningen = aanmaningen } };

    public static Vroegsignaal Marked(this Vroegsignaal signaal, params Signaalmarkering[] markeringen) => signaal with { Markeringen = [.. markeringen] };

    public static Vroegsignaal InMonth(this Vroegsignaal signaal, YearMonth maand) =>
        signaal with { Aanlevermaand = maand, Signaaldatum = maand.OnDayOfMonth(25) };

    public static Historiesignaal Earlier(this Vroegsignaal signaal, int months, Signaalstatus? status, string nummer = "E1") => new()
    {
        Signaal = signaal.InMonth(new YearMonth(2026, 11).PlusMonths(-months)) with { Nummer = Signaalnummer.Parse(nummer) },
        Status = status,
    };
}
