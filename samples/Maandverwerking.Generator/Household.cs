namespace Vroegsignalering.Samples.Generator;

/// <summary>An address and the two people who live there.</summary>
internal sealed record Household
{
    private static readonly string[] Letters = ["A", "B", "C", "D", "E", "F", "G", "H"];

    public required string Postcode { get; init; }

    public required int Huisnummer { get; init; }

    public required string Huisletter { get; init; }

    public required string Toevoeging { get; init; }

    public required string Woonplaats { get; init; }

    public required Person First { get; init; }

    public required Person Second { get; init; }

    /// <summary>Makes a household of Uithoorn or Ouder-Amstel; the place makes its address unique.</summary>
    public static Household Make(int place, SeededRandom random)
    {
        var (pc4, woonplaats) = PlaceOf(random.Next(100));
        var letter = Letters[place % Letters.Length];
        var hasLetter = random.Chance(30);
        return new()
        {
            Postcode = $"{pc4}{letter}{Letters[place / Letters.Length % Letters.Length]}",
            Huisnummer = place + 1,
            Huisletter = hasLetter ? random.Pick("A", "B", "K") : string.Empty,
            Toevoeging = random.Chance(hasLetter ? 30 : 20) ? random.Pick("1", "2", "3", "bis") : string.Empty,
            Woonplaats = woonplaats,
            First = Person.Make(random),
            Second = Person.Make(random),
        };
    }

    /// <summary>The same household just over the border: a postcode outside the table of districts.</summary>
    public Household OverTheBorder() => this with { Postcode = "1187" + Postcode[4..], Woonplaats = "Amstelveen" };

    private static (string Pc4, string Woonplaats) PlaceOf(int percent) => percent switch
    {
        < 28 => ("1421", "Uithoorn"),
        < 52 => ("1422", "Uithoorn"),
        < 64 => ("1424", "De Kwakel"),
        < 80 => ("1191", "Ouderkerk aan de Amstel"),
        _ => ("1115", "Duivendrecht"),
    };
}
