using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Testing;

/// <summary>Makes one signal of texts; what a test does not set has a value that passes every criterion.</summary>
public sealed record SignalBuilder
{
    /// <summary>The month that tests run.</summary>
    public static YearMonth RunMonth { get; } = new(2025, 3);

    /// <summary>The reference date of the month that tests run.</summary>
    public static LocalDate RunDate { get; } = new(2025, 3, 25);

    /// <summary>The number.</summary>
    public string Nummer { get; init; } = "S1";

    /// <summary>The id of the partner, and its name.</summary>
    public string Partner { get; init; } = "P1";

    /// <summary>The kind of the partner.</summary>
    public Signaalpartnersoort Partnersoort { get; init; } = Signaalpartnersoort.Energie;

    /// <summary>The kind of the signal.</summary>
    public Signaalsoort Soort { get; init; } = Signaalsoort.Vroegsignaal;

    /// <summary>Number of months before <see cref="RunMonth"/>.</summary>
    public int MonthsBack { get; init; }

    /// <summary>The address in one line.</summary>
    public string Adres { get; init; } = "2015HD 26";

    /// <summary>The surname; null: no name.</summary>
    public string? Achternaam { get; init; } = "Jansen";

    /// <summary>The date of birth; null: unknown.</summary>
    public string? Geboortedatum { get; init; } = "1980-05-17";

    /// <summary>The arrears; null: unknown.</summary>
    public string? Bedrag { get; init; } = "150.00";

    /// <summary>The oldest due date; null: unknown.</summary>
    public LocalDate? Vervaldatum { get; init; } = new LocalDate(2025, 2, 1);

    /// <summary>The facts the partner marked.</summary>
    public ValueList<Signaalmarkering> Markeringen { get; init; } = [];

    /// <summary>The signal.</summary>
    public Vroegsignaal Build()
    {
        var maand = RunMonth.PlusMonths(-MonthsBack);
        return new()
        {
            Nummer = Signaalnummer.Parse(Nummer),
            Partner = new() { Id = Partner, Naam = Partner, Soort = Partnersoort },
            Soort = Soort,
            Signaaldatum = maand.OnDayOfMonth(25),
            Aanlevermaand = maand,
            Client = new()
            {
                Naam = Achternaam is null ? null : new Persoonsnaam { Geslachtsnaam = Achternaam },
                Geboortedatum = Geboortedatum is null ? Vroegsignalering.Geboortedatum.Onbekend : Vroegsignalering.Geboortedatum.Parse(Geboortedatum),
            },
            Adres = Vroegsignalering.Adres.Parse(Adres),
            Achterstand = new()
            {
                Totaalbedrag = Bedrag is null ? null : Vroegsignalering.Bedrag.Parse(Bedrag),
                OudsteVervaldatum = Vervaldatum,
            },
            Markeringen = Markeringen,
        };
    }
}
