using System.Text.Json.Serialization;

namespace Vroegsignalering.Zaken.Gebeurtenissen;

/// <summary>A signal joins the case; the status stays.</summary>
/// <remarks>A signal may be in more than one case over time (ZAA-1). Value equality. Thread safe: immutable.</remarks>
public sealed record SignaalToegevoegd : Zaakgebeurtenis
{
    /// <summary>The signal.</summary>
    public required Zaaksignaal Signaal { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <inheritdoc />
    [JsonIgnore]
    public override Zaakgebeurtenissoort Soort => Zaakgebeurtenissoort.SignaalToegevoegd;
}
