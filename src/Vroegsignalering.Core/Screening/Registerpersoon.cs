using Vroegsignalering.Foundation;

namespace Vroegsignalering.Screening;

/// <summary>A person as the register of persons returns him: what the register check compares a signal with (SCR-5).</summary>
/// <remarks>
/// The host makes it of a row of its register. What is absent there stays null or unknown: a check with less is weaker, never wrong. Value
/// equality. Everything is personal; <c>ToString</c> shows the status only. Thread safe: immutable.
/// </remarks>
public sealed record Registerpersoon
{
    /// <summary>The host's own id, unique among the candidates of one check; not the citizen service number. Never shown in a text.</summary>
    /// <exception cref="ArgumentException">The id is blank.</exception>
    public required string Id
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            field = value;
        }
    }

    /// <summary>The name, with that of the partner and the use of names as far as the register has them.</summary>
    public required Persoonsnaam Naam { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The date of birth; default: unknown.</summary>
    public Geboortedatum Geboortedatum { get; init; } = Geboortedatum.Onbekend;

    /// <summary>The current address in the municipality or elsewhere; null: none, unknown or abroad. What it is used for is never looked at.</summary>
    public Adres? Adres { get; init; }

    /// <summary>Earlier addresses, in any order; default none.</summary>
    public ValueList<Adres> VorigeAdressen { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = [];

    /// <summary>How the person stands in the register; default a resident.</summary>
    public Inschrijfstatus Status { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = Inschrijfstatus.Inwoner;

    /// <summary>The status; nothing personal.</summary>
    public override string ToString() => $"Registerpersoon {{ {Mask.Hidden}, Status = {Status.Name} }}";
}
