using System.Text.Json.Serialization;

namespace Vroegsignalering.Zaken.Gebeurtenissen;

/// <summary>The case ends for a reason outside the help.</summary>
/// <remarks>From any status that is not an end status (ZAA-3). Value equality. Thread safe: immutable.</remarks>
public sealed record DirecteUitstroom : Zaakgebeurtenis
{
    /// <summary>Why.</summary>
    public required Uitstroomreden Reden { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <inheritdoc />
    [JsonIgnore]
    public override Zaakgebeurtenissoort Soort => Zaakgebeurtenissoort.DirecteUitstroom;
}
