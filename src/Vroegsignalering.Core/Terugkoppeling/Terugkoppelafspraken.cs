using NodaTime;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Terugkoppeling;

/// <summary>The feedback part of a werkwijze: which codes exist, who gets more than a code, and when messages go (TKP-1, TKP-3, TKP-5, TKP-6, TKP-9).</summary>
/// <remarks>
/// What is granted and which codes exist is read on the day of the message. A property that is set to null throws <see cref="ArgumentNullException"/>; every
/// other fault is named by <c>WerkwijzeChecker</c>. Value equality. Thread safe: immutable.
/// </remarks>
public sealed record Terugkoppelafspraken
{
    /// <summary>The codes that exist, and from which day; the five of <see cref="Terugkoppelcodetabel.Altijd"/> always, each code once.</summary>
    /// <remarks>National practice: known to debt counselling from 1 December 2023, deceased from 1 July 2024, not a resident from 1 January 2025 (own days; TKP-1).</remarks>
    public required GedateerdeWaarde<ValueList<Terugkoppelcode>> Codes { get; init => field = ListGuarded(value); }

    /// <summary>Which partners get cause, fixed costs and perspective with the code (TKP-3; 000, 003).</summary>
    public required GedateerdeWaarde<Partnerverlening> Uitgebreid { get; init => field = Guarded(value); }

    /// <summary>With which codes the extended message goes (own): "wil hulp" only, because with any other code the content would tell what the code leaves open.</summary>
    public required GedateerdeWaarde<ValueList<Terugkoppelcode>> UitgebreidBij { get; init => field = ListGuarded(value); }

    /// <summary>Which partners hear go or no-go after screening (TKP-5; 000, 003).</summary>
    public required GedateerdeWaarde<Partnerverlening> GoNoGo { get; init => field = Guarded(value); }

    /// <summary>Which of those partners hear the reason of a no-go too (TKP-5; 000, 003).</summary>
    public required GedateerdeWaarde<Partnerverlening> GoNoGoReden { get; init => field = Guarded(value); }

    /// <summary>Which partners follow the status of the case of their signal (TKP-9; 001).</summary>
    public required GedateerdeWaarde<Partnerverlening> Status { get; init => field = Guarded(value); }

    /// <summary>
    /// The day of the month on which messages go together, 1 to 28; null: each goes at once (TKP-6; 002 leaves it open). Read on the day on which there is
    /// something to tell. A message is never held beyond the feedback term.
    /// </summary>
    public required GedateerdeWaarde<int?> MaandelijksOpDag { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>What collection does meanwhile; to be read by people only.</summary>
    public required GedateerdeWaarde<Incassoafspraak> Incasso { get; init => field = Guarded(value); }

    /// <summary>The code that goes on a day: the code itself when it exists then, and otherwise the one that went before it (TKP-1).</summary>
    /// <remarks>Over March 2023 "overleden" is "niet opgepakt" at screening and the combined code once a case was opened.</remarks>
    /// <param name="code">The code that the fact gives, see <see cref="Terugkoppelcodetabel"/>.</param>
    /// <param name="datum">The day of the message.</param>
    /// <param name="inZaak">Whether a case was opened for the signal.</param>
    public Terugkoppelcode Resolve(Terugkoppelcode code, LocalDate datum, bool inZaak)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Codes.Op(datum).Contains(code) ? code : Terugkoppelcodetabel.Before(inZaak);
    }

    /// <summary>The day on which something that there is to tell since a day is told: that day, or the first monthly day on or after it.</summary>
    /// <remarks>Monthly on the 1st: what there is to tell on 3 April goes on 1 May, what there is on 1 April goes that day.</remarks>
    /// <param name="datum">The day on which there is something to tell.</param>
    /// <exception cref="ArgumentOutOfRangeException">The agreed day is not one of 1 to 28.</exception>
    public LocalDate SendDayOf(LocalDate datum)
    {
        if (MaandelijksOpDag.Op(datum) is not { } day)
        {
            return datum;
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(day, TerugkoppelafsprakenChecker.FirstDay, nameof(MaandelijksOpDag));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day, TerugkoppelafsprakenChecker.LastDay, nameof(MaandelijksOpDag));
        var maand = datum.ToYearMonth();
        return maand.OnDayOfMonth(day) is var thisMonth && thisMonth >= datum ? thisMonth : maand.PlusMonths(1).OnDayOfMonth(day);
    }

    /// <summary>Every option with its value, first day and source.</summary>
    public IEnumerable<Afspraakregel> Describe() =>
    [
        .. Afspraakregel.Of("terugkoppeling.codes", string.Empty, Codes, Text),
        .. Afspraakregel.Of("terugkoppeling.uitgebreid", "signaalpartners", Uitgebreid, Text),
        .. Afspraakregel.Of("terugkoppeling.uitgebreidBij", string.Empty, UitgebreidBij, Text),
        .. Afspraakregel.Of("terugkoppeling.goNoGo", "signaalpartners", GoNoGo, Text),
        .. Afspraakregel.Of("terugkoppeling.goNoGoReden", "signaalpartners", GoNoGoReden, Text),
        .. Afspraakregel.Of("terugkoppeling.status", "signaalpartners", Status, Text),
        .. Afspraakregel.Of("terugkoppeling.maandelijksOpDag", "dag van de maand", MaandelijksOpDag, dag => dag is { } getal ? Afspraakregel.Text(getal) : "meteen"),
        .. Afspraakregel.Of("terugkoppeling.incasso", string.Empty, Incasso, incasso => incasso.Tekst.Nederlands),
    ];

    private static string Text(ValueList<Terugkoppelcode> codes) => codes.Count == 0 ? "geen" : string.Join(", ", codes.Select(code => code.Code));

    private static string Text(Partnerverlening verlening) => verlening.ToString();

    private static GedateerdeWaarde<T> Guarded<T>(GedateerdeWaarde<T> value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        foreach (var regel in value.Verloop.AsSpan())
        {
            ArgumentNullException.ThrowIfNull(regel.Waarde, nameof(value));
        }

        return value;
    }

    private static GedateerdeWaarde<ValueList<Terugkoppelcode>> ListGuarded(GedateerdeWaarde<ValueList<Terugkoppelcode>> value)
    {
        foreach (var code in Guarded(value).Verloop.SelectMany(regel => regel.Waarde))
        {
            ArgumentNullException.ThrowIfNull(code, nameof(value));
        }

        return value;
    }
}
