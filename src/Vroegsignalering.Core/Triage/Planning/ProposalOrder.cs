using NodaTime;
using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;

namespace Vroegsignalering.Triage.Planning;

/// <summary>Puts proposals in the order in which they get a place.</summary>
/// <remarks>
/// By whole numbers read once from each proposal, so that a comparison does not reach for two matches in memory; one stable pass for each number, the least
/// important first. A pass over what is in order already, as the output of the selection is, only looks.
/// </remarks>
internal static class ProposalOrder
{
    /// <summary>Sorts in the order of the plan: taken up at once first, then the codes, then the rank of the selection, without a rank first, then the number.</summary>
    public static void SortForPlan(Triagevoorstel[] voorstellen, ValueList<string> codes)
    {
        Sort(voorstellen, voorstel => voorstel, voorstel => NumberOf(voorstel.Feiten.Nummer));
        Sort(voorstellen, voorstel => voorstel, voorstel => voorstel.Feiten.Rang ?? 0);
        SortByCodes(voorstellen, voorstel => voorstel, codes);
        Sort(voorstellen, voorstel => voorstel, voorstel => voorstel.Feiten.IsDirectOpgepakt ? 0 : 1);
    }

    /// <summary>Sorts by the codes alone; what ties keeps its order.</summary>
    public static void SortByCodes<T>(T[] items, Func<T, Triagevoorstel> of, ValueList<string> codes)
    {
        foreach (var code in codes.Reverse())
        {
            Sort(items, of, KeyOf(code));
        }
    }

    private static void Sort<T>(T[] items, Func<T, Triagevoorstel> of, Func<Triagevoorstel, long> key)
    {
        if (IsSorted(items, of, key))
        {
            return;
        }

        var places = new Place[items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            places[i] = new(key(of(items[i])), i);
        }

        Array.Sort(places);
        var before = (T[])items.Clone();
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = before[places[i].Index];
        }
    }

    private static bool IsSorted<T>(T[] items, Func<T, Triagevoorstel> of, Func<Triagevoorstel, long> key)
    {
        var before = long.MinValue;
        foreach (var item in items)
        {
            var current = key(of(item));
            if (current < before)
            {
                return false;
            }

            before = current;
        }

        return true;
    }

    private static long NumberOf(Matchnummer nummer) => ((((long)nummer.Maand.Year * 12) + nummer.Maand.Month) << 31) + nummer.Volgnummer;

    private static Func<Triagevoorstel, long> KeyOf(string code) => code switch
    {
        Triagerangordecodes.Prioriteit => voorstel => voorstel.Prioriteit,
        Triagerangordecodes.AantalSignalen => voorstel => -voorstel.Feiten.AantalSignalen,
        Triagerangordecodes.Totaalbedrag => voorstel => -(voorstel.Feiten.Totals.Cents ?? -1),
        Triagerangordecodes.OudsteVervaldatum => voorstel => DayOf(voorstel.Feiten.OudsteVervaldatum ?? LocalDate.MaxIsoValue),
        _ => throw new ArgumentException($"'{code}' is not a code of the order; allowed: {string.Join(", ", Triagerangordecodes.All)}.", nameof(code)),
    };

    private static long DayOf(LocalDate datum) => (datum.Year * 10_000L) + (datum.Month * 100) + datum.Day;

    private readonly record struct Place(long Key, int Index) : IComparable<Place>
    {
        public int CompareTo(Place other) => Key.CompareTo(other.Key) is var byKey && byKey != 0 ? byKey : Index.CompareTo(other.Index);
    }
}
