using System.Text.Json.Serialization;

namespace Vroegsignalering.Zaken.Gebeurtenissen;

/// <summary>The aftercare is completed.</summary>
/// <remarks>Asks that the result fits (ZAA-3, ZAA-5). Value equality. Thread safe: immutable.</remarks>
public sealed record NazorgAfgerond : Zaakgebeurtenis
{
    /// <summary>The end result: advice or quick fix, further help, or a referral. Null is refused.</summary>
    public Eindresultaat? Resultaat { get; init; }

    /// <inheritdoc />
    [JsonIgnore]
    public override Zaakgebeurtenissoort Soort => Zaakgebeurtenissoort.NazorgAfgerond;
}
