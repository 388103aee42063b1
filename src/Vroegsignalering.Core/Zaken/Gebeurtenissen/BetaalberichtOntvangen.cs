using System.Text.Json.Serialization;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Zaken.Gebeurtenissen;

/// <summary>A partner told how the arrears stand; the status stays.</summary>
/// <remarks>Never more than one state per signal: the last one counts (SIG-14). Value equality. Thread safe: immutable.</remarks>
public sealed record BetaalberichtOntvangen : Zaakgebeurtenis
{
    /// <summary>The message, about a signal of the case.</summary>
    public required Betaalbericht Bericht { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <inheritdoc />
    [JsonIgnore]
    public override Zaakgebeurtenissoort Soort => Zaakgebeurtenissoort.BetaalberichtOntvangen;
}
