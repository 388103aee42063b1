using System.Text.Json.Serialization;
using NodaTime;
using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;
using Vroegsignalering.Zaken.Gebeurtenissen;

namespace Vroegsignalering.Zaken;

/// <summary>What a case knows of one of its signals: enough for deadlines and feedback, and nothing about the person.</summary>
/// <remarks>The signal itself stays with the host. <c>ToString</c> shows no reference of the partner. Value equality. Thread safe: immutable.</remarks>
public sealed record Zaaksignaal
{
    /// <summary>Which signal it is.</summary>
    public required Signaalverwijzing Verwijzing { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The partner's own reference, given back in feedback; null: none.</summary>
    /// <exception cref="ArgumentException">The text ends in half a character, or holds one.</exception>
    public string? Partnerkenmerk { get; init => field = FreeText.Checked(value); }

    /// <summary>The day of the report: the reporting moment of the run, or the receipt of a signal that is taken up at once (TER-5).</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate Melding { get; init; }

    /// <summary>Whether the partner marked a threatening situation, which shortens the term for the first talk (TER-9); default no.</summary>
    public bool BedreigendeSituatie { get; init; }

    /// <summary>What a case keeps of a signal.</summary>
    /// <param name="signaal">The signal.</param>
    /// <param name="melding">The day of the report.</param>
    public static Zaaksignaal Of(Vroegsignaal signaal, LocalDate melding)
    {
        ArgumentNullException.ThrowIfNull(signaal);
        return new()
        {
            Verwijzing = Signaalverwijzing.Of(signaal),
            Partnerkenmerk = signaal.Partnerkenmerk,
            Melding = melding,
            BedreigendeSituatie = signaal.Has(Signaalmarkering.BedreigendeSituatie),
        };
    }

    /// <summary>The partner and the number.</summary>
    public override string ToString() => Verwijzing.ToString();
}
