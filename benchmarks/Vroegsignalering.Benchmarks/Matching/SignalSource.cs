using System.Globalization;
using NodaTime;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Benchmarks.Matching;

/// <summary>Makes signals of one month and the month before: 40 partners in 5 kinds, about 15 % of the addresses with more than one signal.</summary>
internal static class SignalSource
{
    private const int Partners = 40;
    private const int AddressesPerSignal = 5;

    private static readonly Signaalpartnersoort[] Kinds =
        [Signaalpartnersoort.Energie, Signaalpartnersoort.Zorg, Signaalpartnersoort.Huur, Signaalpartnersoort.Water, Signaalpartnersoort.Overige];

    public static YearMonth Month { get; } = new(2025, 3);

    /// <summary>The signals, the same for the same number; every third is of the month before.</summary>
    /// <param name="count">Number of signals.</param>
    public static Vroegsignaal[] Make(int count)
    {
        var random = new Random(20250325);
        var partners = Enumerable.Range(0, Partners).Select(i => new Signaalpartner { Id = Text("partner", i), Naam = Text("Partner ", i), Soort = Kinds[i % Kinds.Length] }).ToArray();
        var signals = new Vroegsignaal[count];
        for (var i = 0; i < count; i++)
        {
            var month = i % 3 == 0 ? Month.PlusMonths(-1) : Month;
            signals[i] = new()
            {
                Nummer = Signaalnummer.Parse(Text("S", i)),
                Partner = partners[random.Next(Partners)],
                Aanlevermaand = month,
                Signaaldatum = month.OnDayOfMonth(25),
                Client = new() { Naam = new() { Geslachtsnaam = Text("Naam", random.Next(5000)) }, Geboortedatum = Geboortedatum.Of(1950 + random.Next(50), 1 + random.Next(12), 1 + random.Next(28)) },
                Adres = AddressOf(random.Next(random.Next(4) == 0 ? Math.Max(1, count / AddressesPerSignal) : count * AddressesPerSignal)),
                Achterstand = new() { Totaalbedrag = Bedrag.FromCents(7_500 + random.Next(100_000)), OudsteVervaldatum = month.OnDayOfMonth(1).PlusDays(-random.Next(100)) },
            };
        }

        return signals;
    }

    private static Adres AddressOf(int place)
    {
        var letters = string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + (place % 26))}{(char)('A' + (place / 26 % 26))}");
        var suffix = place % 11 == 0 ? " A" : place % 13 == 0 ? "-2" : string.Empty;
        return Adres.Parse(string.Create(CultureInfo.InvariantCulture, $"{1000 + (place / 676 % 9000)}{letters} {1 + (place / 6_084_000 % 200)}{suffix}"));
    }

    private static string Text(string prefix, int number) => prefix + number.ToString("D7", CultureInfo.InvariantCulture);
}
