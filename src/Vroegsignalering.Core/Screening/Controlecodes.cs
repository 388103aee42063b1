namespace Vroegsignalering.Screening;

/// <summary>The codes of the checks that the screener has itself; a check of the host has another.</summary>
public static class Controlecodes
{
    /// <summary>The register check, over <see cref="IBrpregister"/>.</summary>
    public const string Brp = "brp";

    /// <summary>Debt counselling, over <see cref="ISchuldhulpregister"/>.</summary>
    public const string Schuldhulp = "schuldhulp";

    /// <summary>Who must not be approached, over <see cref="IUitsluitingsregister"/>.</summary>
    public const string Uitsluiting = "uitsluiting";

    /// <summary>All of them, in alphabetical order.</summary>
    public static IReadOnlyList<string> All { get; } = [Brp, Schuldhulp, Uitsluiting];
}
