using FsCheck.Xunit;
using Vroegsignalering.Matches;
using Vroegsignalering.Matching.Grouping;
using Vroegsignalering.Matching.Selectie;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching.Tests.Selectie;

public sealed class RankSorterLaw
{
    // Amounts around a power of two, because a number takes no more bits than the highest of them needs.
    private static readonly long[] Cents = [-1, 0, 1, 16_382, 16_383, 16_384, 999_999_999_999];

    private static readonly uint[] Dates = [SignaalFigures.NoDate, SignaalFigures.Pack(new LocalDate(2025, 1, 31)), SignaalFigures.Pack(new LocalDate(2025, 2, 1)), SignaalFigures.Pack(new LocalDate(1970, 1, 1))];

    // SEL-1: more signals, the higher total (unknown last), the oldest due date (unknown last), then the order of the keys; in any order of these.
    [Property(MaxTest = 2000)]
    public void Sort_AnyMatches_IsTheOrderOfTheComparisons((byte Count, byte Amount, byte Date, bool Chosen)[] rows, byte choice, byte highest)
    {
        var amounts = Cents[..(3 + (highest % 5))];
        var matches = rows.Select(row => new MatchEntry
        {
            InPeriod = 1 + (row.Count % 5),
            Cents = amounts[row.Amount % amounts.Length],
            Vervaldatum = Dates[row.Date % Dates.Length],
        }).ToArray();
        string[] codes = [.. new[] { Rangordecodes.AantalSignalen, Rangordecodes.Totaalbedrag, Rangordecodes.OudsteVervaldatum, Rangordecodes.AantalSignalen, Rangordecodes.Totaalbedrag }
            .Skip(choice % 3).Take(choice / 3 % 4).Distinct()];
        var chosen = Enumerable.Range(0, rows.Length).Where(i => rows[i].Chosen).ToArray();

        var ranked = RankSorter.Sort(TableOf(matches), codes, chosen, CancellationToken.None);

        Assert.Equal(chosen.Order(Comparer<int>.Create((left, right) => Compare(codes, matches, left, right))), ranked);
    }

    private static int Compare(string[] codes, MatchEntry[] matches, int left, int right)
    {
        foreach (var code in codes)
        {
            var order = code switch
            {
                Rangordecodes.AantalSignalen => matches[right].InPeriod.CompareTo(matches[left].InPeriod),
                Rangordecodes.Totaalbedrag => matches[right].Cents.CompareTo(matches[left].Cents),
                _ => matches[left].Vervaldatum.CompareTo(matches[right].Vervaldatum),
            };
            if (order != 0)
            {
                return order;
            }
        }

        return left.CompareTo(right);
    }

    private static MatchTable TableOf(MatchEntry[] matches) => new(() => [])
    {
        Signalen = new([]),
        Current = 0,
        Matches = matches,
        Members = [],
        Single = [],
        KeyedSingle = 0,
        Found = null,
        DirectSignalen = 0,
        DirectMatches = 0,
        Comparisons = 0,
    };
}
