namespace Vroegsignalering.Samples.Generator;

/// <summary>An invented person.</summary>
internal sealed record Person
{
    public required string Voornamen { get; init; }

    public required string Voorvoegsel { get; init; }

    public required string Achternaam { get; init; }

    public required DateOnly Geboortedatum { get; init; }

    public required string Telefoon { get; init; }

    public static Person Make(SeededRandom random)
    {
        var (voorvoegsel, naam) = random.Pick<(string, string)>(NameLists.Achternamen);
        var second = random.Chance(40) ? " " + random.Pick<string>(NameLists.Voornamen) : string.Empty;
        return new()
        {
            Voornamen = random.Pick<string>(NameLists.Voornamen) + second,
            Voorvoegsel = voorvoegsel,
            Achternaam = naam,
            Geboortedatum = new DateOnly(random.Between(1940, 2005), random.Between(1, 12), random.Between(1, 28)),
            Telefoon = FormattableString.Invariant($"06123{random.Next(100_000):00000}"),
        };
    }
}
