using System.Text.Json.Serialization;

namespace Vroegsignalering.Zaken.Gebeurtenissen;

/// <summary>A follow-up was done; the status stays.</summary>
/// <remarks>On a case in any status (NAZ-1, NAZ-2). Value equality. Thread safe: immutable.</remarks>
public sealed record VolgactieUitgevoerd : Zaakgebeurtenis
{
    /// <summary>The follow-up.</summary>
    public required Volgactiesoort Actie { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>What it found.</summary>
    public required Volguitkomst Uitkomst { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <inheritdoc />
    [JsonIgnore]
    public override Zaakgebeurtenissoort Soort => Zaakgebeurtenissoort.VolgactieUitgevoerd;
}
