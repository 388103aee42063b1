using System.Text.Json.Serialization;

namespace Vroegsignalering.Zaken.Gebeurtenissen;

/// <summary>The resident needs help again during aftercare.</summary>
/// <remarks>From aftercare back to help (ZAA-3). Value equality. Thread safe: immutable.</remarks>
public sealed record Terugval : Zaakgebeurtenis
{
    /// <inheritdoc />
    [JsonIgnore]
    public override Zaakgebeurtenissoort Soort => Zaakgebeurtenissoort.Terugval;
}
