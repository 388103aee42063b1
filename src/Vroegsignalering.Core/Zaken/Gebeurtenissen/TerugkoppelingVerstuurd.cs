using System.Text.Json.Serialization;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Zaken.Gebeurtenissen;

/// <summary>A partner got its message about one signal; the status stays.</summary>
/// <remarks>Registers what was sent; the message itself is made by the feedback policy. What is sent is never unsaid (TKP-6). Value equality. Thread safe: immutable.</remarks>
public sealed record TerugkoppelingVerstuurd : Zaakgebeurtenis
{
    /// <summary>The signal, one of the case.</summary>
    public required Signaalverwijzing Signaal { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>What was told.</summary>
    public required Terugkoppelcode Code { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Whether it is the final message of this closing; false: interim.</summary>
    public required bool Definitief { get; init; }

    /// <inheritdoc />
    [JsonIgnore]
    public override Zaakgebeurtenissoort Soort => Zaakgebeurtenissoort.TerugkoppelingVerstuurd;
}
