using System.Text.Json.Serialization;
using NodaTime;
using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matches;

/// <summary>Why one signal counts in a match, or why it does not (MAT-8).</summary>
/// <remarks>Nothing personal. Value equality. Thread safe: immutable.</remarks>
public sealed record Matchsignaaluitleg
{
    /// <summary>The number of the signal.</summary>
    [JsonPropertyName("nummer")]
    public required Signaalnummer Nummer { get; init; }

    /// <summary>The host's identification of the partner.</summary>
    [JsonPropertyName("partner")]
    public required string Partner { get; init; }

    /// <summary>The name of the partner.</summary>
    [JsonPropertyName("partnernaam")]
    public required string Partnernaam { get; init; }

    /// <summary>The kind of the partner.</summary>
    [JsonPropertyName("partnersoort")]
    public required Signaalpartnersoort Partnersoort { get; init; }

    /// <summary>The reporting month.</summary>
    [JsonPropertyName("maand")]
    [JsonConverter(typeof(YearMonthJsonConverter))]
    public required YearMonth Maand { get; init; }

    /// <summary>The arrears; null: unknown.</summary>
    [JsonPropertyName("bedrag")]
    public required Bedrag? Bedrag { get; init; }

    /// <summary>What it does in the match.</summary>
    [JsonPropertyName("rol")]
    public required Matchrol Rol { get; init; }

    /// <summary>One line: <c>2025-03 S-17 (Eneco, Energie), € 120,00: telt mee</c>.</summary>
    /// <param name="taal">The language.</param>
    public string ToText(Taal taal)
    {
        ArgumentNullException.ThrowIfNull(taal);
        var bedrag = Bedrag?.ToText(taal) ?? (taal == Taal.Engels ? "amount unknown" : "bedrag onbekend");
        return FormattableString.Invariant($"{Maand:uuuu-MM} {Nummer} ({Partnernaam}, {Partnersoort.Tekst.In(taal)}), {bedrag}: {Rol.Tekst.In(taal)}");
    }

    internal static Matchsignaaluitleg Of(Matchsignaal lid) => new()
    {
        Nummer = lid.Signaal.Nummer,
        Partner = lid.Signaal.Partner.Id,
        Partnernaam = lid.Signaal.Partner.Naam,
        Partnersoort = lid.Signaal.Partner.Soort,
        Maand = lid.Signaal.Aanlevermaand,
        Bedrag = lid.Signaal.Achterstand.Totaalbedrag,
        Rol = lid.Rol,
    };
}
