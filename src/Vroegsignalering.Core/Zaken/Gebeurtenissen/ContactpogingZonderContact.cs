using System.Text.Json.Serialization;
using Vroegsignalering.Contact;

namespace Vroegsignalering.Zaken.Gebeurtenissen;

/// <summary>An attempt that did not reach the resident.</summary>
/// <remarks>Not before the case was opened, and not after it was registered (ZAA-3). Value equality. Thread safe: immutable.</remarks>
public sealed record ContactpogingZonderContact : Zaakgebeurtenis
{
    /// <summary>The attempt; not reached.</summary>
    public required Contactpoging Poging { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <inheritdoc />
    [JsonIgnore]
    public override Zaakgebeurtenissoort Soort => Zaakgebeurtenissoort.ContactpogingZonderContact;
}
