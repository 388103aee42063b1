using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;
using Vroegsignalering.Zaken.Gebeurtenissen;

namespace Vroegsignalering.Terugkoppeling;

/// <summary>What one partner hears about one of its own signals, and all of it (TKP-2).</summary>
/// <remarks>
/// An allow-list: the type has no room for a text, a reason, another creditor, health, or the name of a helper. Made by <see cref="ITerugkoppelPolicy"/>.
/// System.Text.Json writes and reads it back equal. <c>ToString</c> shows no reference of the partner. Value equality. Thread safe: immutable.
/// </remarks>
public sealed record Terugkoppelbericht
{
    /// <summary>The signal, one of the partner that gets the message.</summary>
    public required Signaalverwijzing Signaal { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The partner's own reference, given back as it came; null: it gave none.</summary>
    public string? Partnerkenmerk { get; init; }

    /// <summary>What is told, and nothing else.</summary>
    /// <exception cref="ArgumentException">There is a rest from collection, and the code is not "wil hulp".</exception>
    public required Terugkoppelcode Code
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            CheckRest(value, IncassorustTotEnMet);
            field = value;
        }
    }

    /// <summary>Whether it is the last word of this closing; false: interim.</summary>
    public required bool Definitief { get; init; }

    /// <summary>The day of the message, in Europe/Amsterdam.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate Datum { get; init; }

    /// <summary>The last day of the rest from collection, included; with "wil hulp" only. Null: no rest.</summary>
    /// <exception cref="ArgumentException">The code is not "wil hulp".</exception>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? IncassorustTotEnMet
    {
        get;
        init
        {
            CheckRest(Code, value);
            field = value;
        }
    }

    /// <summary>The event that registers in the case that this message was sent, so that it is not sent again.</summary>
    /// <param name="tijdstip">When it was sent; on the day of the message, because the rest from collection is reckoned from it.</param>
    /// <param name="door">The mark of who sent it; null: not told.</param>
    /// <exception cref="ArgumentException">The instant is on another day in Europe/Amsterdam.</exception>
    public TerugkoppelingVerstuurd ToGebeurtenis(Instant tijdstip, string? door = null) => DutchTime.Of(tijdstip).Date == Datum
        ? new() { Signaal = Signaal, Code = Code, Definitief = Definitief, Tijdstip = tijdstip, Door = door }
        : throw new ArgumentException($"The message is of {LocalDatePattern.Iso.Format(Datum)}; the instant of sending is on another day in Europe/Amsterdam.", nameof(tijdstip));

    /// <summary>The signal, the code, interim or final, and the day: <c>energie a/S-17: Inwoner wil hulp (tussentijds, 2025-04-02)</c>.</summary>
    public override string ToString() =>
        $"{Signaal}: {Code.Tekst.Nederlands} ({(Definitief ? "definitief" : "tussentijds")}, {LocalDatePattern.Iso.Format(Datum)})";

    // Whichever of the two is set last is checked with the other.
    private static void CheckRest(Terugkoppelcode? code, LocalDate? rest)
    {
        if (rest is not null && code is not null && code != Terugkoppelcode.WilHulp)
        {
            throw new ArgumentException($"A rest from collection goes with '{Terugkoppelcode.WilHulp.Code}' only, not with '{code.Code}'.");
        }
    }
}
