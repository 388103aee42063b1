using System.Text.Json.Serialization;

namespace Vroegsignalering.Zaken.Gebeurtenissen;

/// <summary>The resident, once reached, cannot be reached any more.</summary>
/// <remarks>Asks that contact was made (ZAA-3). Value equality. Thread safe: immutable.</remarks>
public sealed record ContactVerloren : Zaakgebeurtenis
{
    /// <inheritdoc />
    [JsonIgnore]
    public override Zaakgebeurtenissoort Soort => Zaakgebeurtenissoort.ContactVerloren;
}
