using System.Text.Json.Serialization;
using NodaTime;
using Vroegsignalering.Contact;
using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Zaken;

/// <summary>All that is known of a case after a number of events: what the next event is judged by, and what a host stores as a snapshot.</summary>
/// <remarks>
/// Its size does not grow with the number of events. It follows from the events alone: the same events give an equal state (ZAA-1). A <em>round</em> runs
/// from opening, or reopening, to the next reopening. System.Text.Json writes and reads it back equal. Value equality. Thread safe: immutable.
/// </remarks>
public sealed record Zaakstand
{
    /// <summary>The host's identification of the case.</summary>
    public required string ZaakId { get; init; }

    /// <summary>The number of events applied, from 1: what the caller states to be sure that nobody was first.</summary>
    public required int Versie { get; init; }

    /// <summary>The status.</summary>
    public required Zaakstatus Status { get; init; }

    /// <summary>Since when it has this status.</summary>
    [JsonConverter(typeof(InstantJsonConverter))]
    public required Instant StatusSinds { get; init; }

    /// <summary>The latest instant of any event.</summary>
    [JsonConverter(typeof(InstantJsonConverter))]
    public required Instant LaatsteTijdstip { get; init; }

    /// <summary>When the case was opened.</summary>
    [JsonConverter(typeof(InstantJsonConverter))]
    public required Instant Geopend { get; init; }

    /// <summary>When it was reopened last; null: never.</summary>
    [JsonConverter(typeof(InstantJsonConverter))]
    public Instant? Heropend { get; init; }

    /// <summary>The signals with their feedback, in the order in which they came.</summary>
    public required ValueList<Zaaksignaalstand> Signalen { get; init; }

    /// <summary>The number of the match; null: none.</summary>
    public Matchnummer? Matchnummer { get; init; }

    /// <summary>The code of the werkwijze it was opened with.</summary>
    public required string Werkwijze { get; init; }

    /// <summary>The version of that werkwijze.</summary>
    public required int Werkwijzeversie { get; init; }

    /// <summary>The case that this one follows; null: none.</summary>
    public string? EerdereZaak { get; init; }

    /// <summary>How contact is sought.</summary>
    public required Contactplan Contactplan { get; init; }

    /// <summary>What was tried since the resident was last reached, in this round.</summary>
    public required Contactverloop Contact { get; init; }

    /// <summary>The attempts that did not bring contact, outbound and inbound, in all rounds; 0 or more. What the contact plan counts is in <see cref="Contact"/>.</summary>
    public int Pogingen { get; init; }

    /// <summary>When the resident was reached first, in any round, by the instant of the attempt, whenever it was registered; null: never.</summary>
    [JsonConverter(typeof(InstantJsonConverter))]
    public Instant? EersteContact { get; init; }

    /// <summary>When the resident was reached last, by the instant of the attempt; null: never.</summary>
    [JsonConverter(typeof(InstantJsonConverter))]
    public Instant? LaatsteContact { get; init; }

    /// <summary>When the resident said he wants help, in this round, without anything arranged yet; null: he did not.</summary>
    [JsonConverter(typeof(InstantJsonConverter))]
    public Instant? HulpGewenst { get; init; }

    /// <summary>That help was accepted in this round; null: it was not.</summary>
    public Hulpacceptatie? Acceptatie { get; init; }

    /// <summary>The plan of action; null: none.</summary>
    public PlanVanAanpak? Plan { get; init; }

    /// <summary>Whether the resident agreed to aftercare; null: he was not asked.</summary>
    public bool? Nazorgtoestemming { get; init; }

    /// <summary>How the case ended; null: it has not, or goes on.</summary>
    public Eindresultaat? Resultaat { get; init; }

    /// <summary>When it was closed; null: it is open.</summary>
    [JsonConverter(typeof(InstantJsonConverter))]
    public Instant? Afgesloten { get; init; }

    /// <summary>How often it was closed; 0 or more.</summary>
    public int Afsluitingen { get; init; }

    /// <summary>When the present round began: the last reopening, or else the opening.</summary>
    [JsonIgnore]
    public Instant RondeSinds => Heropend ?? Geopend;

    /// <summary>The status of the signals in the national exchange model (MON-8): taken up, unless the end result says otherwise.</summary>
    [JsonIgnore]
    public Signaalstatus Signaalstatus => Resultaat?.Signaalstatus ?? Signaalstatus.Opgepakt;

    /// <summary>The state of a signal.</summary>
    /// <param name="signaal">The signal.</param>
    /// <returns>Null when the signal is not in the case.</returns>
    public Zaaksignaalstand? Find(Signaalverwijzing signaal)
    {
        ArgumentNullException.ThrowIfNull(signaal);
        foreach (var each in Signalen.AsSpan())
        {
            if (each.Signaal.Verwijzing == signaal)
            {
                return each;
            }
        }

        return null;
    }

    /// <summary>The identification, the status and the version; nothing personal.</summary>
    public override string ToString() => FormattableString.Invariant($"Zaak {ZaakId}: {Status.Tekst.Nederlands} (v{Versie})");
}
