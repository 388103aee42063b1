using FsCheck.Xunit;
using Vroegsignalering.Matching.Grouping;

namespace Vroegsignalering.Matching.Tests.Grouping;

public sealed class DuplicateFinderLaw
{
    // Whatever the hashes: those of a few values share them all.
    [Property(MaxTest = 500)]
    public void Find_AnyNumbers_AreThoseSeenBefore(byte[] numbers, bool sameHash)
    {
        var signals = numbers.Select(number => (new SignalBuilder { Nummer = $"S{number % 40}", Partner = $"P{number % 3}", MonthsBack = number % 2 }).Build()).ToArray();
        var expected = Enumerable.Range(0, signals.Length)
            .Where(place => signals.Take(place).Any(earlier => earlier.Nummer == signals[place].Nummer && earlier.Partner.Id == signals[place].Partner.Id && earlier.Aanlevermaand == signals[place].Aanlevermaand));

        var found = sameHash
            ? DuplicateFinder.Find(new SignaalTable(signals), new uint[signals.Length], null)
            : DuplicateFinder.Find(new SignaalTable(signals), null, CancellationToken.None);

        Assert.Equal(expected, found);
    }

    // More than one partition, and the two of a pair far apart.
    [Fact]
    public void Find_ManyNumbers_AreThoseSeenBefore()
    {
        var once = Manymonth.Make(20_000, 20_000);
        var again = once.Where((_, place) => place % 997 == 0).Select(signal => signal with { Adres = once[1].Adres }).ToList();

        var found = DuplicateFinder.Find(new SignaalTable([.. once, .. again]), null, CancellationToken.None);

        Assert.Equal(Enumerable.Range(once.Length, again.Count), found);
    }
}
