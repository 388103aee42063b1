using System.Text.Json.Serialization;

namespace Vroegsignalering.Zaken.Gebeurtenissen;

/// <summary>A wrong status is set right.</summary>
/// <remarks>The only event that need not be later than the one before (ZAA-7). What was recorded stays in the history. Value equality. Thread safe: immutable.</remarks>
public sealed record Gecorrigeerd : Zaakgebeurtenis
{
    /// <summary>The right status; another than the present one.</summary>
    public required Zaakstatus Naar { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The end result where the right status is an end status; null: the one that follows, where only one can.</summary>
    public Eindresultaat? Resultaat { get; init; }

    /// <summary>Why, in words; never shown outside the case.</summary>
    /// <exception cref="ArgumentException">The text ends in half a character, or holds one.</exception>
    public required string Reden { get; init => field = FreeText.Checked(value ?? throw new ArgumentNullException(nameof(value)), nameof(value)); }

    /// <inheritdoc />
    [JsonIgnore]
    public override Zaakgebeurtenissoort Soort => Zaakgebeurtenissoort.Gecorrigeerd;
}
