using NodaTime;
using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Contact;

/// <summary>The contact policy of the library: the first step of the plan that is not used up (CON-3).</summary>
/// <remarks>
/// <para>
/// A step is used up when its required attempts were made, or when the number or address that it needs turned out to be wrong. An attempt on a
/// channel counts for its step also when an earlier step was not used up.
/// </para>
/// <para>
/// Not before: the latest of today, the last attempt on the channel plus the time between, and for a first attempt the last attempt of the
/// steps before plus <see cref="Contactstap.NaVorigeStap"/>. The day of an attempt is not counted: after a visit on Wednesday 25 November 2026 and
/// 5 calendar days it is Monday 30 November. Visits, calls and appointments then move on from Sunday, and from Saturday unless the step uses it,
/// to Monday; letters, mail, text messages and cards go out on any day; public holidays move nothing (own).
/// </para>
/// <para>Takes the same time whatever the number of attempts. Thread safe: immutable, when the calendars of the calculator are.</para>
/// </remarks>
public sealed class ContactPolicy : IContactPolicy
{
    private static readonly Contactadvies NothingLeft = Contactadvies.Of(new PlanUitgeput());

    private readonly TermijnCalculator _calculator;

    /// <summary>Makes a policy.</summary>
    /// <param name="calculator">Reckons the times between attempts; default <see cref="TermijnCalculator.Default"/>.</param>
    public ContactPolicy(TermijnCalculator? calculator = null) => _calculator = calculator ?? TermijnCalculator.Default;

    /// <summary>The policy with the Dutch calendar.</summary>
    public static ContactPolicy Default { get; } = new();

    /// <inheritdoc />
    /// <exception cref="ArgumentOutOfRangeException">A time between attempts begins or ends outside the years of the calendar, 1970 to 2199.</exception>
    public Contactadvies Advise(Contactplan plan, Contactverloop verloop, LocalDate vandaag)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(verloop);
        LocalDate? previous = null;
        foreach (var stap in plan.Stappen.AsSpan())
        {
            var made = verloop.Find(stap.Kanaal);
            if (AttemptsOf(made) < stap.Pogingen && IsOpen(stap, verloop))
            {
                return Contactadvies.Of(Next(stap, made, previous, vandaag));
            }

            previous = Later(previous, made?.Laatste);
        }

        return FindExtra(plan, verloop, vandaag) is { } extra ? Contactadvies.Of(new PlanUitgeput { Extra = extra }) : NothingLeft;
    }

    private VolgendePoging? FindExtra(Contactplan plan, Contactverloop verloop, LocalDate vandaag)
    {
        foreach (var stap in plan.Stappen.AsSpan())
        {
            var made = verloop.Find(stap.Kanaal);
            if (AttemptsOf(made) < (long)stap.Pogingen + stap.ExtraPogingen && IsOpen(stap, verloop))
            {
                return Next(stap, made, null, vandaag);
            }
        }

        return null;
    }

    private VolgendePoging Next(Contactstap stap, Kanaalverloop? made, LocalDate? previous, LocalDate vandaag)
    {
        var number = AttemptsOf(made) + 1;
        return new()
        {
            Kanaal = stap.Kanaal,
            Nummer = number,
            Vereist = stap.Pogingen,
            NietVoor = FirstDay(stap, made, previous, vandaag),
            Weekdagen = stap.Wisselend ? Voorkeur.Weekdagen(made, stap.OokZaterdag) : [],
            Dagdelen = stap.Wisselend ? Voorkeur.Dagdelen(made, stap.OokAvond) : [],
            BerichtAchterlaten = LeavesMessage(stap, number),
        };
    }

    private LocalDate FirstDay(Contactstap stap, Kanaalverloop? made, LocalDate? previous, LocalDate vandaag)
    {
        var attempts = AttemptsOf(made);
        var (start, gap) = attempts == 0 ? (previous, stap.NaVorigeStap) : (made?.Laatste, GapAfter(stap, attempts));
        var first = start is { } last && gap is not null ? LocalDate.Max(vandaag, _calculator.Compute(last, gap)) : vandaag;
        return IsInPerson(stap.Kanaal) ? OffTheWeekend(first, stap.OokZaterdag) : first;
    }

    private static Termijn? GapAfter(Contactstap stap, int attempts) =>
        stap.Tussentijden.Count == 0 ? null : stap.Tussentijden[Math.Min(attempts, stap.Tussentijden.Count) - 1];

    private static LocalDate OffTheWeekend(LocalDate datum, bool ookZaterdag) => datum.DayOfWeek switch
    {
        IsoDayOfWeek.Saturday when !ookZaterdag => datum.PlusDays(2),
        IsoDayOfWeek.Sunday => datum.PlusDays(1),
        _ => datum,
    };

    private static bool LeavesMessage(Contactstap stap, int number) =>
        stap.Bericht == Berichtmoment.ElkePoging
        || (stap.Bericht == Berichtmoment.EerstePoging && number == 1)
        || (stap.Bericht == Berichtmoment.LaatstePoging && number == stap.Pogingen);

    // Somebody must be there at the same time.
    private static bool IsInPerson(Kanaal kanaal) => kanaal == Kanaal.Huisbezoek || kanaal == Kanaal.Telefoon || kanaal == Kanaal.AfspraakOpLocatie;

    // A step without a kind of contact asks nothing that could be done.
    private static bool IsOpen(Contactstap stap, Contactverloop verloop) => stap.Kanaal.Contactsoort is not null && !verloop.IsOnjuist(stap.Kanaal);

    private static LocalDate? Later(LocalDate? one, LocalDate? other) => one is null || other > one ? other : one;

    private static int AttemptsOf(Kanaalverloop? made) => made?.Pogingen ?? 0;
}
