using FsCheck.Xunit;
using Vroegsignalering.Matches;
using Vroegsignalering.Matching.Markeringen;

namespace Vroegsignalering.Matching.Tests.Markeringen;

public sealed class MarkingsLaw
{
    // MAT-7: every match against every other one.
    [Property(Arbitrary = [typeof(MatchingArbitraries)], MaxTest = 500, EndSize = 60)]
    public void Markings_AnyOptions_EqualEveryMatchAgainstEveryOther(SmallMonth month, Matchcriteria criteria)
    {
        var result = Scenario.Run(criteria, month);

        foreach (var match in result.Matches)
        {
            var own = AddressesOf(match.Sleutel, match.Signalen.Select(signal => signal.Adres.Sleutel));
            var matches = result.Matches.Where(other => other != match && AreNear(own, AddressesOf(other.Sleutel, other.Signalen.Select(signal => signal.Adres.Sleutel))));
            var single = result.NietGematcht.Where(niet => AreNear(own, [AddressOf(niet, criteria)]));

            var marking = result.Markings(match).OfType<MogelijkZelfdeAdres>().SingleOrDefault();

            Assert.Equal(matches.Select(other => other.Nummer), marking?.Matches ?? []);
            Assert.Equal(single, marking?.NietGematcht ?? []);
        }
    }

    private static IEnumerable<Adressleutel> AddressesOf(Sleutelwaarde? key, IEnumerable<Adressleutel> signals) =>
        key is { } value && value.Adres != default ? [value.Adres] : signals;

    private static Adressleutel AddressOf(NietGematcht niet, Matchcriteria criteria) =>
        criteria.PlaatselijkeSynoniemen.Op(SignalBuilder.RunDate) && criteria.Sleutel.Op(SignalBuilder.RunDate) != Matchsleutelcodes.Persoon && !niet.ZonderSleutel
            ? Adressynoniemen.Nederlands.Apply(niet.Signaal.Adres.Sleutel)
            : niet.Signaal.Adres.Sleutel;

    private static bool AreNear(IEnumerable<Adressleutel> left, IEnumerable<Adressleutel> right) =>
        left.Any(one => right.Any(other => one != other && one.HasSameHuisnummer(other)));
}
