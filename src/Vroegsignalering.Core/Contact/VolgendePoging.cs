using System.Globalization;
using NodaTime;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Contact;

/// <summary>The case of a <see cref="Contactadvies"/> that names the next attempt; also what may still be tried beyond a plan that is used up.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record VolgendePoging
{
    /// <summary>The channel.</summary>
    public required Kanaal Kanaal { get; init; }

    /// <summary>Which attempt on this channel it will be, from 1.</summary>
    public required int Nummer { get; init; }

    /// <summary>How many attempts on this channel are required; 1 or more.</summary>
    public required int Vereist { get; init; }

    /// <summary>The first day on which it may be made, included.</summary>
    public required LocalDate NietVoor { get; init; }

    /// <summary>The days of the week that were used least so far; empty where the plan does not ask to vary.</summary>
    public ValueList<IsoDayOfWeek> Weekdagen { get; init; } = [];

    /// <summary>The parts of the day that were used least so far; empty where the plan does not ask to vary.</summary>
    public ValueList<Dagdeel> Dagdelen { get; init; } = [];

    /// <summary>Whether a message, flyer or card is left when nobody is reached.</summary>
    public bool BerichtAchterlaten { get; init; }

    /// <summary>
    /// One line: <c>huisbezoek 2 van 3, niet vóór 2026-12-02; liefst dinsdag of woensdag, middag of avond; laat een bericht achter</c>. An
    /// attempt beyond those required is <c>huisbezoek 3 (extra, 2 vereist)</c>.
    /// </summary>
    /// <param name="taal">The language.</param>
    public string ToText(Taal taal)
    {
        ArgumentNullException.ThrowIfNull(taal);
        var number = Nummer > Vereist
            ? string.Create(CultureInfo.InvariantCulture, $"{Nummer} (extra, {Vereist} {Contacttekst.Pick(taal, "vereist", "required")})")
            : string.Create(CultureInfo.InvariantCulture, $"{Nummer} {Contacttekst.Pick(taal, "van", "of")} {Vereist}");
        var text = $"{Contacttekst.NameOf(Kanaal, taal)} {number}, {Contacttekst.Pick(taal, "niet vóór", "not before")} {Contacttekst.Day(NietVoor)}";
        var preferred = string.Join(", ", new[]
        {
            Contacttekst.Or([.. Weekdagen.Select(dag => Contacttekst.NameOf(dag, taal))], taal),
            Contacttekst.Or([.. Dagdelen.Select(dagdeel => Contacttekst.NameOf(dagdeel, taal))], taal),
        }.Where(choice => choice.Length > 0));
        text += preferred.Length == 0 ? string.Empty : $"; {Contacttekst.Pick(taal, "liefst", "preferably")} {preferred}";
        return BerichtAchterlaten ? $"{text}; {Contacttekst.Pick(taal, "laat een bericht achter", "leave a message")}" : text;
    }

    /// <summary>The line in Dutch; nothing personal.</summary>
    public override string ToString() => ToText(Taal.Nederlands);
}
