using System.Text.Json.Serialization;

namespace Vroegsignalering.Zaken.Gebeurtenissen;

/// <summary>The resident wants no help.</summary>
/// <remarks>Asks that contact was made (ZAA-3). Value equality. Thread safe: immutable.</remarks>
public sealed record HulpGeweigerd : Zaakgebeurtenis
{
    /// <inheritdoc />
    [JsonIgnore]
    public override Zaakgebeurtenissoort Soort => Zaakgebeurtenissoort.HulpGeweigerd;
}
