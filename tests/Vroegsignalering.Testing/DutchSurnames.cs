namespace Vroegsignalering.Testing;

/// <summary>Some thousands of surnames in the Dutch way: a prefix or none, a stem, an ending. ASCII; made up, so that none is of a data file.</summary>
public static class DutchSurnames
{
    private static readonly string[] Prefixes = ["", "", "", "", "de ", "van ", "van de ", "van den ", "van der ", "ter ", "in 't "];

    private static readonly string[] Stems =
    [
        "Berg", "Dijk", "Veen", "Meer", "Beek", "Hoek", "Wester", "Ooster", "Hoog", "Laag", "Molen", "Kerk", "Brug", "Schip", "Water", "Zand", "Steen", "Vogel", "Wolf", "Haring",
        "Appel", "Peer", "Linde", "Eike", "Zonne", "Winter", "Zomer", "Konings", "Graven", "Bisschop",
    ];

    private static readonly string[] Endings = ["", "s", "sma", "stra", "inga", "man", "kamp", "huis", "veld", "sen", "horst", "boer", "mans", "aar", "ink"];

    /// <summary>All of them, in a fixed order.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. from stem in Stems from ending in Endings from prefix in Prefixes.Distinct() select prefix + stem + ending,
    ];
}
