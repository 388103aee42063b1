using System.Text.Json.Serialization;
using Vroegsignalering.Contact;

namespace Vroegsignalering.Zaken.Gebeurtenissen;

/// <summary>The resident was reached, by an attempt of the municipality or because he called himself.</summary>
/// <remarks>Not before the case was opened, and not after it was registered (ZAA-3). Value equality. Thread safe: immutable.</remarks>
public sealed record ContactGelegd : Zaakgebeurtenis
{
    /// <summary>The attempt; reached.</summary>
    public required Contactpoging Poging { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <inheritdoc />
    [JsonIgnore]
    public override Zaakgebeurtenissoort Soort => Zaakgebeurtenissoort.ContactGelegd;
}
