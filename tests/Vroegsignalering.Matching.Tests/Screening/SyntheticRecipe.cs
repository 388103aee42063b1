namespace Vroegsignalering.Matching.Tests.Screening;

/// <summary>How often each kind of error is made, in per mille of the signals; what is left is without error.</summary>
/// <remarks>The rates are those counted in the shared sets.</remarks>
internal sealed record SyntheticRecipe
{
    public required IReadOnlyDictionary<string, int> PerMille { get; init; }

    /// <summary>Error rates as practice reports them.</summary>
    public static SyntheticRecipe Plain { get; } = Of(268, 17, 3, 7, 5, 2, 27, 6, 6, 8, 31, 6);

    /// <summary>Each kind of error often.</summary>
    public static SyntheticRecipe Stress { get; } = Of(162, 43, 77, 68, 57, 49, 61, 17, 20, 28, 38, 25);

    private static SyntheticRecipe Of(
        int notatie, int partnernaam, int variant, int omgedraaid, int geb2000, int typefout, int verhuisd, int overleden, int uitgeschreven, int garagebox, int ondernemer, int rechtspersoon) => new()
        {
            PerMille = new Dictionary<string, int>(StringComparer.Ordinal)
            {
                ["notatie"] = notatie,
                ["partnernaam"] = partnernaam,
                ["naam_variant"] = variant,
                ["naam_omgedraaid"] = omgedraaid,
                ["geb_2000"] = geb2000,
                ["geb_typefout"] = typefout,
                ["verhuisd"] = verhuisd,
                ["overleden"] = overleden,
                ["uitgeschreven"] = uitgeschreven,
                ["garagebox"] = garagebox,
                ["ondernemer"] = ondernemer,
                ["rechtspersoon"] = rechtspersoon,
            },
        };
}
