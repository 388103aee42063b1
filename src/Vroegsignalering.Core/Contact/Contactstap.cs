using System.Globalization;
using Vroegsignalering.Foundation;
using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Contact;

/// <summary>One step of a contact plan: how often a channel is tried, how far apart, and what is left behind (CON-2).</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record Contactstap
{
    /// <summary>The channel; not <see cref="Kanaal.Geen"/>.</summary>
    public required Kanaal Kanaal { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Attempts that must be made before the step is used up; 1 to 99.</summary>
    public required int Pogingen { get; init; }

    /// <summary>Attempts that may follow without being required ("eventueel een derde"); 0 to 99. Default 0.</summary>
    public int ExtraPogingen { get; init; }

    /// <summary>
    /// The least time between two attempts on this channel: the first term after the first attempt, and so on; the last one holds for all that follow.
    /// Empty (default): the next attempt may be made on the same day.
    /// </summary>
    public ValueList<Termijn> Tussentijden { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = [];

    /// <summary>The least time between the last attempt of the step before and the first of this one; null (default): none.</summary>
    public Termijn? NaVorigeStap { get; init; }

    /// <summary>At which attempt a message, flyer or card is left; default never.</summary>
    public Berichtmoment Bericht { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = Berichtmoment.Nooit;

    /// <summary>Whether attempts are made on varying days and parts of the day (001); default no.</summary>
    public bool Wisselend { get; init; }

    /// <summary>Whether the evening is used too; default no.</summary>
    public bool OokAvond { get; init; }

    /// <summary>Whether Saturday is used too; default no.</summary>
    public bool OokZaterdag { get; init; }

    /// <summary>
    /// The step in words, the terms without their ground: <c>huisbezoek: 2 pogingen en eventueel nog 1, ten minste 5 kalenderdagen en daarna 1 week
    /// ertussen, bericht bij de eerste poging</c>.
    /// </summary>
    /// <param name="taal">The language.</param>
    public string ToText(Taal taal)
    {
        ArgumentNullException.ThrowIfNull(taal);
        return $"{Contacttekst.NameOf(Kanaal, taal)}: {string.Join(", ", Parts(taal))}";
    }

    /// <summary>The step in Dutch; nothing personal.</summary>
    public override string ToString() => ToText(Taal.Nederlands);

    private IEnumerable<string> Parts(Taal taal)
    {
        var attempts = Pogingen == 1 ? Contacttekst.Pick(taal, "poging", "attempt") : Contacttekst.Pick(taal, "pogingen", "attempts");
        var extra = ExtraPogingen == 0
            ? string.Empty
            : string.Create(CultureInfo.InvariantCulture, $" {Contacttekst.Pick(taal, "en eventueel nog", "and possibly")} {ExtraPogingen}{Contacttekst.Pick(taal, string.Empty, " more")}");
        yield return string.Create(CultureInfo.InvariantCulture, $"{Pogingen} {attempts}{extra}");
        if (Wisselend)
        {
            yield return Contacttekst.Pick(taal, "op wisselende dagen en dagdelen", "on varying days and parts of the day");
        }

        if (OokAvond || OokZaterdag)
        {
            yield return (OokAvond, OokZaterdag) switch
            {
                (true, false) => Contacttekst.Pick(taal, "ook 's avonds", "also in the evening"),
                (false, true) => Contacttekst.Pick(taal, "ook op zaterdag", "also on Saturday"),
                _ => Contacttekst.Pick(taal, "ook 's avonds en op zaterdag", "also in the evening and on Saturday"),
            };
        }

        if (NaVorigeStap is { } gap)
        {
            yield return Contacttekst.Pick(taal, $"ten minste {gap.ToText(taal)} na de vorige stap", $"at least {gap.ToText(taal)} after the previous step");
        }

        if (Tussentijden.Count > 0)
        {
            var gaps = string.Join(Contacttekst.Pick(taal, " en daarna ", " and then "), Tussentijden.Select(tussentijd => tussentijd.ToText(taal)));
            yield return Contacttekst.Pick(taal, $"ten minste {gaps} ertussen", $"at least {gaps} apart");
        }

        if (Bericht != Berichtmoment.Nooit)
        {
            yield return $"{Contacttekst.Pick(taal, "bericht", "message")} {Bericht.Tekst.In(taal)}";
        }
    }
}
