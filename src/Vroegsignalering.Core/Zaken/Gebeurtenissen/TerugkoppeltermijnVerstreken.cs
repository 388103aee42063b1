using System.Text.Json.Serialization;

namespace Vroegsignalering.Zaken.Gebeurtenissen;

/// <summary>The feedback term has passed; a case without contact ends.</summary>
/// <remarks>Asked from the due date on, that day included, so that closing on it still gives feedback in time (own). Needs no contact plan that is used up (ZAA-3, ZAA-6). Value equality. Thread safe: immutable.</remarks>
public sealed record TerugkoppeltermijnVerstreken : Zaakgebeurtenis
{
    /// <inheritdoc />
    [JsonIgnore]
    public override Zaakgebeurtenissoort Soort => Zaakgebeurtenissoort.TerugkoppeltermijnVerstreken;
}
