using System.Text.Json.Serialization;

namespace Vroegsignalering.Zaken.Gebeurtenissen;

/// <summary>The help is completed.</summary>
/// <remarks>Asks that contact was made and that the result fits (ZAA-3, ZAA-5). Value equality. Thread safe: immutable.</remarks>
public sealed record TrajectAfgerond : Zaakgebeurtenis
{
    /// <summary>The end result: advice or quick fix, further help, or a referral. Null is refused.</summary>
    public Eindresultaat? Resultaat { get; init; }

    /// <inheritdoc />
    [JsonIgnore]
    public override Zaakgebeurtenissoort Soort => Zaakgebeurtenissoort.TrajectAfgerond;
}
