using System.Text.Json.Serialization;

namespace Vroegsignalering.Zaken.Gebeurtenissen;

/// <summary>The resident says yes and nothing was arranged yet: no message to a partner, no rest from collection.</summary>
/// <remarks>Asks that contact was made (ZAA-3). Value equality. Thread safe: immutable.</remarks>
public sealed record HulpGewenst : Zaakgebeurtenis
{
    /// <inheritdoc />
    [JsonIgnore]
    public override Zaakgebeurtenissoort Soort => Zaakgebeurtenissoort.HulpGewenst;
}
