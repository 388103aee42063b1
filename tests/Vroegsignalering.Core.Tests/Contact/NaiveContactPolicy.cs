using Vroegsignalering.Contact;
using Vroegsignalering.Foundation;
using Vroegsignalering.Tests.Termijnen;

namespace Vroegsignalering.Tests.Contact;

/// <summary>The policy as the rules are read aloud, over the plain list of attempts in the order in which they were added.</summary>
internal static class NaiveContactPolicy
{
    private static readonly string[][] SameDetails = [["telefoon", "sms-whatsapp"], ["huisbezoek", "brief", "kaartje"]];

    public static Contactadvies Advise(Contactplan plan, IReadOnlyList<Contactpoging> pogingen, LocalDate vandaag)
    {
        var wrong = pogingen.Where(IsUnanswered).Where(poging => poging.GegevensOnjuist).Select(poging => poging.Soort.Code).ToList();
        var counting = pogingen.Skip(pogingen.ToList().FindLastIndex(poging => poging.Bereikt) + 1).Where(IsUnanswered).ToList();
        List<Contactpoging> On(Contactstap stap) => [.. counting.Where(poging => poging.Soort.Code == stap.Kanaal.Code)];
        bool IsClosed(Contactstap stap) => wrong.Exists(code => code == stap.Kanaal.Code || SameDetails.Any(same => same.Contains(code) && same.Contains(stap.Kanaal.Code)));

        var open = plan.Stappen.Where(stap => !IsClosed(stap)).ToList();
        if (open.Find(stap => On(stap).Count < stap.Pogingen) is { } required)
        {
            var before = plan.Stappen.TakeWhile(stap => stap != required).SelectMany(On).ToList();
            return Contactadvies.Of(Next(required, On(required), before, vandaag));
        }

        return Contactadvies.Of(new PlanUitgeput
        {
            Extra = open.Find(stap => On(stap).Count < stap.Pogingen + stap.ExtraPogingen) is { } more ? Next(more, On(more), [], vandaag) : null,
        });
    }

    private static bool IsUnanswered(Contactpoging poging) => poging is { Bereikt: false, Richting.Code: "uitgaand" };

    private static VolgendePoging Next(Contactstap stap, List<Contactpoging> made, List<Contactpoging> before, LocalDate vandaag)
    {
        var number = made.Count + 1;
        var isLast = number == stap.Pogingen;
        return new()
        {
            Kanaal = stap.Kanaal,
            Nummer = number,
            Vereist = stap.Pogingen,
            NietVoor = FirstDay(stap, made, before, vandaag),
            Weekdagen = !stap.Wisselend ? [] : LeastUsed(DaysOf(stap), dag => made.Count(poging => poging.Datum.DayOfWeek == dag)),
            Dagdelen = !stap.Wisselend ? [] : LeastUsed(PartsOf(stap), dagdeel => made.Count(poging => poging.Dagdeel == dagdeel)),
            BerichtAchterlaten = stap.Bericht.Code switch { "nooit" => false, "eerste-poging" => number == 1, "laatste-poging" => isLast, _ => true },
        };
    }

    private static LocalDate FirstDay(Contactstap stap, List<Contactpoging> made, List<Contactpoging> before, LocalDate vandaag)
    {
        var gap = made.Count == 0 ? stap.NaVorigeStap : stap.Tussentijden.Take(made.Count).LastOrDefault();
        var since = made.Count == 0 ? before : made;
        var first = vandaag;
        if (gap is not null && since.Count > 0)
        {
            var last = since.Max(poging => poging.Datum);
            var end = NaiveTermijn.IsExtended(gap) ? NaiveTermijn.Extended(last, gap) : NaiveTermijn.Counted(last, gap);
            first = end > vandaag ? end : vandaag;
        }

        while (stap.Kanaal.Code is "huisbezoek" or "telefoon" or "afspraak-op-locatie"
            && (first.DayOfWeek == IsoDayOfWeek.Sunday || (first.DayOfWeek == IsoDayOfWeek.Saturday && !stap.OokZaterdag)))
        {
            first = first.PlusDays(1);
        }

        return first;
    }

    private static IEnumerable<IsoDayOfWeek> DaysOf(Contactstap stap) =>
        Enum.GetValues<IsoDayOfWeek>().Where(dag => dag is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Friday || (dag == IsoDayOfWeek.Saturday && stap.OokZaterdag));

    private static IEnumerable<Dagdeel> PartsOf(Contactstap stap) =>
        stap.OokAvond ? [Dagdeel.Ochtend, Dagdeel.Middag, Dagdeel.Avond] : [Dagdeel.Ochtend, Dagdeel.Middag];

    private static ValueList<T> LeastUsed<T>(IEnumerable<T> allowed, Func<T, int> uses) =>
        allowed.Where(item => allowed.All(other => uses(item) <= uses(other))).ToValueList();
}
