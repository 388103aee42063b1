using System.Text.Json.Serialization;
using Vroegsignalering.Contact;
using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;

namespace Vroegsignalering.Zaken.Gebeurtenissen;

/// <summary>A case is opened for signals of one match; always the first event.</summary>
/// <remarks>Keeps the name and version of the werkwijze and the contact plan it starts with (ZAA-1, ZAA-3). Value equality. Thread safe: immutable.</remarks>
public sealed record ZaakGeopend : Zaakgebeurtenis
{
    /// <summary>The host's identification of the case: 1 to 64 visible characters without white space; nothing personal.</summary>
    /// <exception cref="ArgumentException">It is not.</exception>
    public required string ZaakId { get; init => field = CaseIdentification.Checked(value); }

    /// <summary>The signals; at least one, each once.</summary>
    public required ValueList<Zaaksignaal> Signalen { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The number of the match; null: the case was opened without one.</summary>
    public Matchnummer? Matchnummer { get; init; }

    /// <summary>The code of the werkwijze.</summary>
    /// <exception cref="ArgumentException">It is empty.</exception>
    public required string Werkwijze
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            field = value;
        }
    }

    /// <summary>The version of the werkwijze, from 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 1.</exception>
    public required int Werkwijzeversie
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    }

    /// <summary>How contact is sought.</summary>
    public required Contactplan Contactplan { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The case that this one follows, such as after a check that found the fixed costs unpaid (NAZ-2), by its identification; null: none.</summary>
    /// <exception cref="ArgumentException">It is no identification.</exception>
    public string? EerdereZaak { get; init => field = value is null ? null : CaseIdentification.Checked(value); }

    /// <inheritdoc />
    [JsonIgnore]
    public override Zaakgebeurtenissoort Soort => Zaakgebeurtenissoort.ZaakGeopend;
}
