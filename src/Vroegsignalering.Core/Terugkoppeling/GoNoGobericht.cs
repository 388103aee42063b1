using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using Vroegsignalering.Foundation;
using Vroegsignalering.Screening;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Terugkoppeling;

/// <summary>What a partner hears after screening, where that was agreed: whether its signal goes on (TKP-5; 000, 003).</summary>
/// <remarks><c>ToString</c> shows neither the reference of the partner nor the reason. Value equality. Thread safe: immutable.</remarks>
public sealed record GoNoGobericht
{
    /// <summary>The signal, one of the partner that gets the message.</summary>
    public required Signaalverwijzing Signaal { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The partner's own reference, given back as it came; null: it gave none.</summary>
    public string? Partnerkenmerk { get; init; }

    /// <summary>Whether the signal goes on.</summary>
    /// <exception cref="ArgumentException">It goes on, and there is a reason.</exception>
    public required bool Go
    {
        get;
        init
        {
            CheckReason(value, Reden);
            field = value;
        }
    }

    /// <summary>Why it does not go on; null: it goes on, or the reason is not granted to this partner.</summary>
    /// <exception cref="ArgumentException">The signal goes on.</exception>
    public NoGoReden? Reden
    {
        get;
        init
        {
            CheckReason(Go, value);
            field = value;
        }
    }

    /// <summary>The day of the message, in Europe/Amsterdam.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate Datum { get; init; }

    /// <summary>The signal, go or no-go, and the day: <c>energie a/S-17: no-go (2025-04-02)</c>.</summary>
    public override string ToString() => $"{Signaal}: {(Go ? "go" : "no-go")} ({LocalDatePattern.Iso.Format(Datum)})";

    private static void CheckReason(bool go, NoGoReden? reden)
    {
        if (go && reden is not null)
        {
            throw new ArgumentException("A go has no reason; only a no-go can have one.");
        }
    }
}
