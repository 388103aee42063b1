namespace Vroegsignalering.Screening;

/// <summary>Something that the werkwijze lets a municipality look up and that this screening did not (SCR-1).</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record NietOnderzocht
{
    /// <summary>What was not looked up.</summary>
    public required Screeningskenmerk Kenmerk { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Why not.</summary>
    public required Controleoorzaak Oorzaak { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Both codes.</summary>
    public override string ToString() => $"{Kenmerk.Code}: {Oorzaak.Code}";
}
