using Vroegsignalering.Matches;
using Vroegsignalering.Signalen;
using Vroegsignalering.Triage;

namespace Vroegsignalering.Tests.Triage;

/// <summary>What triage reads from a match.</summary>
public class TriagefeitenTests
{
    [Fact]
    public void Of_AMatch_ReadsSignalsOfThePeriodPersonsAndDetails()
    {
        var match = RecidiveTests.MatchOf(6, ("S1", 0), ("S2", 1)) with { Grond = Matchgrond.DirectOpgepakt };
        var other = match.Leden[0] with
        {
            Signaal = new SignalBuilder { Nummer = "S3", Partner = "P2", Partnersoort = Signaalpartnersoort.Huur, Bedrag = null, Geboortedatum = null, Markeringen = [Signaalmarkering.Crisis] }.Build() with
            {
                Client = new() { Contactgegevens = new() { Telefoonnummer = Telefoonnummer.Parse("0201234567"), Emailadres = Emailadres.Parse("a@voorbeeld.nl") } },
            },
        };

        var feiten = Triagefeiten.Of(match with { Leden = [other, .. match.Leden] }, Feiten.Date);

        Assert.Equal(2, feiten.AantalSignalen);
        Assert.Equal(2, feiten.AantalPartners);
        Assert.Equal(Bedrag.Parse("150.00"), feiten.Totaalbedrag);
        Assert.Equal(1, feiten.AantalBedragOnbekend);
        Assert.Equal(new LocalDate(2025, 2, 1), feiten.OudsteVervaldatum);
        Assert.Equal([Matchsoort.Meervoudig, Matchsoort.Opeenvolgend], feiten.Soorten);
        Assert.Equal([Leeftijd.Onbekend, Leeftijd.Exact(44)], feiten.Leeftijden);
        Assert.Equal([Contactgegeven.Telefoonnummer, Contactgegeven.Emailadres], feiten.Contactgegevens); // A fixed number is not mobile.
        Assert.Equal([Signaalmarkering.Crisis], feiten.Signalen[0].Markeringen);
        Assert.True(feiten.IsDirectOpgepakt);
        Assert.Single(feiten.Recidive.Meldingen);
    }

    [Fact]
    public void Of_WhatScreeningLetsGoOn_IsAllThatCounts()
    {
        // SCR-2: the match goes on with the signals that are Go, and a pair of which one is left is single.
        var match = RecidiveTests.MatchOf(6, ("S1", 0), ("S2", 0)) with { Soorten = [Matchsoort.Meervoudig] };

        var feiten = Triagefeiten.Of(match, Feiten.Date, signaal => signaal.Nummer.ToCanonicalString() == "S2");

        Assert.Equal(1, feiten.AantalSignalen);
        Assert.Equal([Matchsoort.Enkelvoudig], feiten.Soorten);
        Assert.Throws<ArgumentException>(() => Triagefeiten.Of(match, Feiten.Date, _ => false));
    }
}
