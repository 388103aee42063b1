using NodaTime;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Contact;

/// <summary>The days and parts of the day that were used least so far (CON-3).</summary>
/// <remarks>The lists are made once, one for each set, so that advice makes none. Thread safe: static and immutable.</remarks>
internal static class Voorkeur
{
    private const int LastWeekday = (int)IsoDayOfWeek.Friday;
    private const int LastDay = (int)IsoDayOfWeek.Saturday;

    private static readonly ValueList<IsoDayOfWeek>[] DaySets = Sets([.. Enumerable.Range(1, LastDay).Select(dag => (IsoDayOfWeek)dag)]);
    private static readonly ValueList<Dagdeel>[] PartSets = Sets([.. Dagdeel.All]);

    /// <summary>From Monday to Friday, or Saturday when that is used too.</summary>
    public static ValueList<IsoDayOfWeek> Weekdagen(Kanaalverloop? verloop, bool ookZaterdag)
    {
        var (least, set) = (int.MaxValue, 0);
        for (var dag = 1; dag <= (ookZaterdag ? LastDay : LastWeekday); dag++)
        {
            Keep(verloop?.PogingenOp((IsoDayOfWeek)dag) ?? 0, dag - 1, ref least, ref set);
        }

        return DaySets[set];
    }

    /// <summary>Morning and afternoon, and evening when that is used too.</summary>
    public static ValueList<Dagdeel> Dagdelen(Kanaalverloop? verloop, bool ookAvond)
    {
        var (least, set) = (int.MaxValue, 0);
        for (var i = 0; i < Dagdeel.All.Count; i++)
        {
            if (ookAvond || Dagdeel.All[i] != Dagdeel.Avond)
            {
                Keep(verloop?.PogingenIn(Dagdeel.All[i]) ?? 0, i, ref least, ref set);
            }
        }

        return PartSets[set];
    }

    private static void Keep(int count, int place, ref int least, ref int set)
    {
        if (count < least)
        {
            (least, set) = (count, 0);
        }

        set |= count == least ? 1 << place : 0;
    }

    // Every subset, at the place whose bits it is.
    private static ValueList<T>[] Sets<T>(T[] items) =>
        [.. Enumerable.Range(0, 1 << items.Length).Select(set => items.Where((_, place) => (set & (1 << place)) != 0).ToValueList())];
}
