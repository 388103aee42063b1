using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Vroegsignalering.Matching.Screening;
using Vroegsignalering.Matching.Vergelijking;
using Vroegsignalering.Screening;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching.Tests.Screening;

/// <summary>Order does not count, more agreement never lowers the score, and nothing personal is shown (SCR-5).</summary>
[Properties(Arbitrary = [typeof(HouseholdArbitraries)], MaxTest = 300)]
public class VerdictLaws
{
    [Property(MaxTest = 1000)]
    public void Assess_InAnyOrder_GivesTheSame(HouseholdCase household, int seed)
    {
        var random = new System.Random(seed);
        var signals = household.Signals.ToArray();
        var persons = household.Persons.Concat(household.Persons.Take(1)).ToArray();
        var expected = Assess(household.Signals, household.Persons);
        random.Shuffle(signals);
        random.Shuffle(persons);

        var shuffled = Assess(signals, persons);

        Assert.Equal(expected.OrderBy(oordeel => oordeel.Signaal), shuffled.OrderBy(oordeel => oordeel.Signaal));
    }

    [Property]
    public void Compare_WithAFieldMadeTheRegisters_NeverScoresLower(HouseholdCase household)
    {
        foreach (var signal in household.Signals)
        {
            foreach (var person in household.Persons)
            {
                var score = Score(signal, person);
                var client = signal.Client;
                Assert.True(score <= Score(signal with { Client = client with { Geboortedatum = person.Geboortedatum } }, person));
                Assert.True(person.Adres is null || score <= Score(signal with { Adres = person.Adres }, person));
                Assert.True(score <= Score(signal with
                {
                    Client = client with { Naam = person.Naam with { Voorletters = person.Naam.GetVoorletters(), PartnerGeslachtsnaam = null } },
                }, person));
            }
        }
    }

    // Swapped name parts agree as a whole: with one of them alone made the register's, the other stands for nothing any more.
    [Property]
    public void Compare_WithAPartOfTheNameMadeTheRegisters_NeverScoresLower(HouseholdCase household)
    {
        foreach (var signal in household.Signals.Where(signal => signal.Client.Naam is not null))
        {
            foreach (var person in household.Persons.Where(person => Compare(signal, person).Achternaam.Grond != Vergelijkingsgrond.AchternaamOmgewisseld))
            {
                var (score, name) = (Score(signal, person), signal.Client.Naam!);
                Assert.True(score <= Score(WithName(signal, name with { Voornamen = person.Naam.Voornamen, Voorletters = person.Naam.GetVoorletters() }), person));
                Assert.True(score <= Score(WithName(signal, name with { Voorvoegsel = person.Naam.Voorvoegsel, Geslachtsnaam = person.Naam.Geslachtsnaam }), person));
            }
        }
    }

    [Property]
    public void Assess_OfAnyHousehold_ShowsNothingPersonal(HouseholdCase household)
    {
        foreach (var oordeel in Assess(household.Signals, household.Persons))
        {
            foreach (var text in new[] { oordeel.ToText(Taal.Nederlands), oordeel.ToText(Taal.Engels), oordeel.ToWaterfall(Taal.Nederlands), oordeel.ToWaterfall(Taal.Engels), $"{oordeel} {oordeel.Kandidaat}" })
            {
                Assert.All(HouseholdArbitraries.PersonalTexts, personal => Assert.DoesNotContain(personal, text, StringComparison.OrdinalIgnoreCase));
            }
        }
    }

    [Property]
    public void Confirmed_Always_LivesThereAndContradictsNothing(HouseholdCase household)
    {
        foreach (var oordeel in Assess(household.Signals, household.Persons).Where(oordeel => oordeel.Uitkomst == BrpUitkomst.Bevestigd))
        {
            Assert.DoesNotContain(oordeel.Kandidaat!.Velden, veld => veld.Niveau == Vergelijkingsniveau.Strijdig);
            Assert.Equal(Inschrijfstatus.Inwoner, oordeel.Kandidaat.Persoon.Status);
            Assert.True(oordeel.Kandidaat.Score >= oordeel.Drempels.Bevestigdrempel);
            Assert.True(oordeel.Verschil is null || oordeel.Verschil >= oordeel.Drempels.Marge);
            Assert.Equal(BrpBevinding.OpAdres, oordeel.Bevinding);
            Assert.Empty(oordeel.Redenen);
        }
    }

    [Property]
    public void Assess_WithHigherThresholds_NeverConfirmsMore(HouseholdCase household, PositiveInt higher)
    {
        var strict = BrpCriteria.Standaard with { Bevestigdrempel = 8_000 + (higher.Get * 100), Marge = 5_000 + (higher.Get * 50) };
        var normal = Assess(household.Signals, household.Persons);
        var stricter = new BrpControle().Assess(household.Signals, household.Persons, strict, SignalBuilder.RunDate);

        Assert.All(normal.Zip(stricter), pair => Assert.True(pair.Second.Uitkomst != BrpUitkomst.Bevestigd || pair.First.Uitkomst == BrpUitkomst.Bevestigd));
    }

    private static IReadOnlyList<BrpOordeel> Assess(IReadOnlyList<Vroegsignaal> signals, IReadOnlyList<Registerpersoon> persons) =>
        new BrpControle().Assess(signals, persons, BrpCriteria.Standaard, SignalBuilder.RunDate);

    private static Vroegsignaal WithName(Vroegsignaal signal, Persoonsnaam name) => signal with { Client = signal.Client with { Naam = name } };

    private static int Score(Vroegsignaal signal, Registerpersoon person) => Compare(signal, person).Score;

    private static Persoonsbewijs Compare(Vroegsignaal signal, Registerpersoon person) =>
        PersonComparer.Compare(SignalProfile.Of(signal, Naamfrequenties.Nederland), person, Adressynoniemen.None);
}
