namespace Vroegsignalering.Signalen;

/// <summary>How the client can be reached; both optional (SIG-1).</summary>
/// <remarks>Value equality. <c>ToString</c> shows no value. Thread safe: immutable.</remarks>
public sealed record Contactgegevens
{
    /// <summary>Nothing is known.</summary>
    public static Contactgegevens Geen { get; } = new();

    /// <summary>The telephone number; null: unknown.</summary>
    public Telefoonnummer? Telefoonnummer { get; init; }

    /// <summary>The e-mail address; null: unknown.</summary>
    public Emailadres? Emailadres { get; init; }

    /// <summary>Which of the two are known; never their values.</summary>
    public override string ToString() => $"Contactgegevens {{ Telefoonnummer = {(Telefoonnummer is null ? "-" : Foundation.Mask.Hidden)}, Emailadres = {(Emailadres is null ? "-" : Foundation.Mask.Hidden)} }}";
}
