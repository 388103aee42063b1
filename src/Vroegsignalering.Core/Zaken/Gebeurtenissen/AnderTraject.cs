using System.Text.Json.Serialization;

namespace Vroegsignalering.Zaken.Gebeurtenissen;

/// <summary>Another helper takes over.</summary>
/// <remarks>An administrator is no other helper (DDAS; ZAA-3). Value equality. Thread safe: immutable.</remarks>
public sealed record AnderTraject : Zaakgebeurtenis
{
    /// <summary>What the other helper does.</summary>
    public required Trajectsoort Traject { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <inheritdoc />
    [JsonIgnore]
    public override Zaakgebeurtenissoort Soort => Zaakgebeurtenissoort.AnderTraject;
}
