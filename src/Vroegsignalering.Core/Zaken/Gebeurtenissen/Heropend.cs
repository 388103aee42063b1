using System.Text.Json.Serialization;

namespace Vroegsignalering.Zaken.Gebeurtenissen;

/// <summary>A closed case goes on in a new round: the plan starts anew, and the partner may be told anew.</summary>
/// <remarks>Late acceptance after closing is this and help accepted (ZAA-4). Value equality. Thread safe: immutable.</remarks>
public sealed record Heropend : Zaakgebeurtenis
{
    /// <summary>The status it goes on in: not started, no contact (when an attempt was made), or running.</summary>
    public required Zaakstatus Naar { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Why, in words; never shown outside the case.</summary>
    /// <exception cref="ArgumentException">The text ends in half a character, or holds one.</exception>
    public required string Reden { get; init => field = FreeText.Checked(value ?? throw new ArgumentNullException(nameof(value)), nameof(value)); }

    /// <inheritdoc />
    [JsonIgnore]
    public override Zaakgebeurtenissoort Soort => Zaakgebeurtenissoort.Heropend;
}
