using Vroegsignalering.Foundation;

namespace Vroegsignalering.Nazorg;

/// <summary>The part of a werkwijze about what is done after the help: which follow-ups, and for whom (NAZ-1, NAZ-2).</summary>
/// <remarks>
/// When each is due stands under the deadlines (<c>nazorgcontact</c>, <c>heropaf</c>, <c>volgen</c>). Dated values are read on the day from which the follow-up is
/// reckoned: the visit, the feedback, the closing. Value equality. Thread safe: immutable.
/// </remarks>
public sealed record Nazorgafspraken
{
    /// <summary>Who is called after the help to ask how things are (000: with consent; 001: all reports).</summary>
    public required GedateerdeWaarde<Nazorgdoelgroep> Nazorgcontact { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The hours of aftercare that are counted on for each report, 0 to 99, for capacity only; null: none agreed. 001: 1.</summary>
    public required GedateerdeWaarde<int?> NazorgurenPerMelding { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Whether each partner is asked after the feedback if the fixed costs are being paid (003).</summary>
    public required GedateerdeWaarde<bool> Heropaf { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Which groups are followed after closing, each once (002: all three); empty: nobody.</summary>
    public required GedateerdeWaarde<ValueList<Volggroep>> Volggroepen { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Every option with its value, first day and source.</summary>
    public IEnumerable<Afspraakregel> Describe() =>
    [
        .. Afspraakregel.Of("nazorg.nazorgcontact", string.Empty, Nazorgcontact, doelgroep => doelgroep.Tekst.Nederlands),
        .. Afspraakregel.Of("nazorg.nazorgurenPerMelding", "uren", NazorgurenPerMelding, uren => uren is { } getal ? Afspraakregel.Text(getal) : "niet afgesproken"),
        .. Afspraakregel.Of("nazorg.heropaf", string.Empty, Heropaf, Afspraakregel.Text),
        .. Afspraakregel.Of("nazorg.volggroepen", string.Empty, Volggroepen, Text),
    ];

    private static string Text(ValueList<Volggroep> groepen) => groepen.Count == 0 ? "geen" : string.Join(", ", groepen.Select(groep => groep.Tekst.Nederlands));
}
