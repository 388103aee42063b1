namespace Vroegsignalering.Testing;

/// <summary>Hundreds of surnames in the Dutch way, a third with a prefix, 9 characters on average. ASCII; made up, so that none is of a data file.</summary>
public static class DutchSurnames
{
    private static readonly string[] Prefixes = ["de ", "van ", "van de ", "van den ", "van der ", "ter ", "in 't "];

    private static readonly string[] Stems =
    [
        "Berg", "Dijk", "Veen", "Meer", "Beek", "Hoek", "Wester", "Ooster", "Hoog", "Laag", "Molen", "Kerk", "Brug", "Schip", "Water", "Zand", "Steen", "Vogel", "Wolf", "Haring",
        "Appel", "Peer", "Linde", "Eike", "Zonne", "Winter", "Zomer", "Konings", "Graven", "Bisschop",
    ];

    private static readonly string[] Endings = ["", "s", "sma", "stra", "inga", "man", "kamp", "huis", "veld", "sen", "horst", "boer", "mans", "aar", "ink"];

    /// <summary>All of them, in a fixed order.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. from stem in Stems from ending in Endings select stem + ending,
        .. from stem in Stems from prefix in Prefixes select prefix + stem,
    ];
}
