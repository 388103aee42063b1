using Vroegsignalering.Matching.Vergelijking;
using static Vroegsignalering.Matching.Tests.Screening.Household;

namespace Vroegsignalering.Matching.Tests.Vergelijking;

/// <summary>A signal made ready is compared with a person without allocating, whatever is found.</summary>
public class ComparisonAllocationTests
{
    [Fact]
    public void Compare_SignalsWithPersons_AllocatesNothing()
    {
        var partner = Person("3", "Hanan", "Amrani", "1990-03-04") with
        {
            Naam = new() { Voornamen = "Hanan", Geslachtsnaam = "Amrani", PartnerVoorvoegsel = "van der", PartnerGeslachtsnaam = "Meijden", Naamgebruik = Naamgebruik.PartnerNaEigen },
        };
        var letters = Person("4", string.Empty, "Bakker", "1960-05-17") with { Naam = new() { Voorletters = "J.Th.", Geslachtsnaam = "Bakker" } };
        var persons = new[] { Person("1", "Jan Piet", "Bakker", "1960-05-17"), Person("2", "Khaled", "Al Darwish", "1975-08", "2011AA 1", Address), partner, letters };
        var profiles = new[]
        {
            Signal("J.P.", "Bakker", "1960-05-17"), Signal("J.", "Baker", "1960-05-18", "Jan"), Signal("A.", "Khaled", "2000-01-01", "Al Darwish"),
            Signal("H.", "Amrani-van der Meijden", "1990-04-03"), Signal("H.", "Meyden", "", "Hanane", "2015HD 26 A"),
            Signal("J.P.", "Bakker-Visser", "1960-05-17"),
        }.Select(signal => SignalProfile.Of(signal, Naamfrequenties.Nederland)).ToArray();
        long sum = 0;

        Assert.Equal(0, Allocation.Least(() =>
        {
            foreach (var profile in profiles)
            {
                foreach (var person in persons)
                {
                    sum += PersonComparer.Compare(profile, person, Adressynoniemen.None).Score;
                }
            }
        }));
        Assert.NotEqual(0, sum);
    }
}
