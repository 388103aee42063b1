using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;
using Vroegsignalering.Termijnen;
using Vroegsignalering.Zaken;

namespace Vroegsignalering.Nazorg;

/// <summary>A follow-up of one case: planned, due, done or lapsed (NAZ-1, NAZ-2).</summary>
/// <remarks>Says nothing about the person. Value equality. Thread safe: immutable.</remarks>
public sealed record Volgactie
{
    /// <summary>The host's identification of the case.</summary>
    public required string ZaakId { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>What is done.</summary>
    public required Volgactiesoort Soort { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The signal whose partner is asked; null unless it is <see cref="Volgactiesoort.Heropaf"/>.</summary>
    public Signaalverwijzing? Signaal { get; init; }

    /// <summary>Why the resident is followed; null unless it is <see cref="Volgactiesoort.Volgen"/>.</summary>
    public Volggroep? Groep { get; init; }

    /// <summary>The day from which it is reckoned: the visit, the feedback, the closing.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate Vanaf { get; init; }

    /// <summary>The day on which it is due, included; "about two months" (000) is that day too. Null: no moment was agreed (001).</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? UiterlijkOp { get; init; }

    /// <summary>How it stands: running (planned), today, expired, met (done) or lapsed.</summary>
    public required Termijntoestand Toestand { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The day on which it was done or lapsed; null while it is open.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? AfgehandeldOp { get; init; }

    /// <summary>Whether it must still be done.</summary>
    [JsonIgnore]
    public bool IsOpen => Toestand != Termijntoestand.Gehaald && Toestand != Termijntoestand.Vervallen;

    /// <summary>Whether it is open and its due date has passed; on the due date it has not.</summary>
    [JsonIgnore]
    public bool IsVerlopen => Toestand == Termijntoestand.Verstreken;

    /// <summary>One line: <c>Heropaf (corporatie/S-1): uiterlijk 2025-10-20, gepland</c>.</summary>
    /// <param name="taal">The language.</param>
    public string ToText(Taal taal)
    {
        ArgumentNullException.ThrowIfNull(taal);
        var subject = Signaal?.ToString() ?? Groep?.Tekst.In(taal);
        return $"{Soort.Tekst.In(taal)}{(subject is null ? string.Empty : $" ({subject})")}: {Moment().In(taal)}, {State().In(taal)}";
    }

    /// <summary>The line in Dutch; nothing personal.</summary>
    public override string ToString() => ToText(Taal.Nederlands);

    private LocalizedText Moment() => UiterlijkOp is { } due
        ? new($"uiterlijk {LocalDatePattern.Iso.Format(due)}", $"due {LocalDatePattern.Iso.Format(due)}")
        : new("geen moment afgesproken", "no moment agreed");

    private LocalizedText State()
    {
        var day = AfgehandeldOp is { } done ? LocalDatePattern.Iso.Format(done) : string.Empty;
        return Toestand == Termijntoestand.Gehaald ? new($"gedaan op {day}", $"done on {day}")
            : Toestand == Termijntoestand.Vervallen ? new($"vervallen op {day}", $"lapsed on {day}")
            : Toestand == Termijntoestand.Verstreken ? new("te laat", "overdue")
            : Toestand == Termijntoestand.Vandaag ? new("vandaag", "today")
            : new("gepland", "planned");
    }
}
