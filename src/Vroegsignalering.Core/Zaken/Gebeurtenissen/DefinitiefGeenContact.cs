using System.Text.Json.Serialization;

namespace Vroegsignalering.Zaken.Gebeurtenissen;

/// <summary>Contact could not be made over the various channels.</summary>
/// <remarks>Asks that the contact plan is used up (ZAA-3, CON-3). Value equality. Thread safe: immutable.</remarks>
public sealed record DefinitiefGeenContact : Zaakgebeurtenis
{
    /// <summary>The end result; null (default): the one that follows from whether the resident was ever reached (ZAA-5).</summary>
    public Eindresultaat? Resultaat { get; init; }

    /// <inheritdoc />
    [JsonIgnore]
    public override Zaakgebeurtenissoort Soort => Zaakgebeurtenissoort.DefinitiefGeenContact;
}
