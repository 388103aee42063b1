using System.Text.Json.Serialization;

namespace Vroegsignalering.Zaken.Gebeurtenissen;

/// <summary>Help was given; the resident is followed.</summary>
/// <remarks>Asks for consent where the werkwijze does (ZAA-3; 000). Value equality. Thread safe: immutable.</remarks>
public sealed record NazorgGestart : Zaakgebeurtenis
{
    /// <summary>Whether the resident agrees to be called later.</summary>
    public required bool Toestemming { get; init; }

    /// <inheritdoc />
    [JsonIgnore]
    public override Zaakgebeurtenissoort Soort => Zaakgebeurtenissoort.NazorgGestart;
}
