using System.Text.Json.Serialization;

namespace Vroegsignalering.Zaken.Gebeurtenissen;

/// <summary>The resident accepts help and something was arranged.</summary>
/// <remarks>Asks that contact was made and that an arrangement is given (ZAA-3; TKP-8). Value equality. Thread safe: immutable.</remarks>
public sealed record HulpGeaccepteerd : Zaakgebeurtenis
{
    /// <summary>What was arranged. Null is refused, and so are general tips, unless the werkwijze counts them.</summary>
    public Hulpafspraak? Afspraak { get; init; }

    /// <inheritdoc />
    [JsonIgnore]
    public override Zaakgebeurtenissoort Soort => Zaakgebeurtenissoort.HulpGeaccepteerd;
}
