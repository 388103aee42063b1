using Vroegsignalering.Foundation;

namespace Vroegsignalering.Signalen;

/// <summary>The customer a signal is about.</summary>
/// <remarks>Value equality. <c>ToString</c> shows no personal value. Thread safe: immutable.</remarks>
public sealed record Client
{
    private readonly ClientExtra? _extra;

    // Its number, which together with the date of birth takes the room of one reference.
    private readonly byte _rechtsvorm = (byte)Rechtsvorm.Particulier.Value;

    /// <summary>The name; null: not given.</summary>
    public Persoonsnaam? Naam { get; init; }

    /// <summary>The date of birth; default: unknown.</summary>
    public Geboortedatum Geboortedatum { get; init; } = Geboortedatum.Onbekend;

    /// <summary>The citizen service number; null: not given. Never needed for matching (SIG-9).</summary>
    public Burgerservicenummer? Burgerservicenummer
    {
        get => Extra.Burgerservicenummer;
        init
        {
            if (value != Burgerservicenummer)
            {
                Extra = Extra with { Burgerservicenummer = value };
            }
        }
    }

    /// <summary>The legal form; default: a private person.</summary>
    public Rechtsvorm Rechtsvorm
    {
        get => Rechtsvorm.Numbered(_rechtsvorm);
        init => _rechtsvorm = (byte)(value ?? throw new ArgumentNullException(nameof(value))).Value;
    }

    /// <summary>The trade name; null: none. Personal, because it is often a surname.</summary>
    public string? Bedrijfsnaam
    {
        get => Extra.Bedrijfsnaam;
        init
        {
            if (value != Bedrijfsnaam)
            {
                Extra = Extra with { Bedrijfsnaam = value };
            }
        }
    }

    /// <summary>How the client can be reached; default: unknown.</summary>
    public Contactgegevens Contactgegevens { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = Contactgegevens.Geen;

    private ClientExtra Extra { get => _extra ?? ClientExtra.None; init => _extra = value.OrNull(); }

    /// <summary>The legal form; nothing personal.</summary>
    public override string ToString() => $"Client {{ {Mask.Hidden}, Rechtsvorm = {Rechtsvorm.Name} }}";
}
