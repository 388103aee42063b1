using FsCheck.Xunit;
using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;
using Vroegsignalering.Screening;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Tests.Screening;

/// <summary>What holds for every screening: neither order nor the size of questions matters, and every finding is kept.</summary>
public class ScreeningLaws
{
    [Property(MaxTest = 60)]
    public void Screen_AnyOrderAndBatchSize_GivesTheSame(byte[] kinds, byte batch, int seed, bool hasFailures)
    {
        var matches = Matches(kinds);
        var first = Screen(matches, Registers(hasFailures, 200));
        var shuffled = matches.ToArray();
        new Random(seed).Shuffle(shuffled);
        shuffled = [.. shuffled.Select(match => match with { Leden = match.Leden.Reverse().ToValueList() })];

        Assert.Equal(first, Screen(shuffled, Registers(hasFailures, batch % 7 + 1)));
    }

    [Property(MaxTest = 60)]
    public void Screen_AnyMonth_ClaimsEverySignalOnceAndKeepsEveryFinding(byte[] kinds, byte batch, bool hasFailures)
    {
        var matches = Matches(kinds);
        var resultaat = Screen(matches, Registers(hasFailures, batch % 7 + 1));

        Assert.Equal(matches.Select(match => match.Nummer).Order(), resultaat.Matches.Select(match => match.Nummer));
        foreach (var (match, screening) in matches.OrderBy(match => match.Nummer).Zip(resultaat.Matches))
        {
            Assert.Equal(match.Signalen.Select(Signaalverwijzing.Of).Order(), screening.Signalen.Select(signaal => signaal.Signaal));
            foreach (var signaal in screening.Signalen)
            {
                // Whatever was allowed and asked has at least one finding, and the verdict follows from the findings.
                Assert.Equal(
                    ["schuldhulpverlening", "bewindvoering", "wijkteam", "uitsluitingslijst", "eerdere-wens", "detentie", "verblijfsrecht"],
                    signaal.Bevindingen.Select(bevinding => bevinding.Kenmerk.Code).Distinct());
                Assert.Equal(signaal.Oordeel.IsGo, signaal.Bevindingen.All(bevinding => bevinding.Oordeel.IsGo));
                Assert.Equal(signaal.Oordeel.IsT1, signaal.Bevindingen.Any(bevinding => bevinding.Oordeel.IsT1));
            }

            // A failing register is of its own matches.
            Assert.Equal(hasFailures && match.Signalen.Any(Fails), screening.Signalen.Any(signaal => signaal.Bevindingen.Any(bevinding => bevinding.Oordeel.IsT3)));
        }
    }

    private static Screeningsresultaat Screen(Match[] matches, Screeningsregisters registers) =>
        new Screener().ScreenAsync(matches, registers, Given.Everything with { EigenControles = ["wijkteam"] }, Given.Date).GetAwaiter().GetResult();

    private static Match[] Matches(byte[] kinds) =>
        [.. kinds.Take(12).Select((kind, i) => Given.Match(i + 1, [.. Enumerable.Range(0, kind % 3 + 1).Select(place => FormattableString.Invariant($"P{place}/S{kind * 100 + (i * 3) + place}"))]))];

    private static Screeningsregisters Registers(bool hasFailures, int batchSize) => new()
    {
        BatchSize = batchSize,
        Schuldhulp = new HostRegister { Debts = signaal => Digit(signaal) == 1 ? new() { IsBekend = true } : Schuldhulpantwoord.Onbekend },
        Uitsluiting = new HostRegister
        {
            Reasons = signaal => Digit(signaal) == 2 ? [NoGoReden.WilGeenBemoeienis, NoGoReden.Detentie] : [],
            OnAsked = vraag => { if (hasFailures && vraag.Signalen.Any(Fails)) { throw new TimeoutException(); } },
        },
        Controles = [new HostRegister { Findings = signaal => Digit(signaal) == 3 ? [Screeningsbevinding.Handmatig(Screeningskenmerk.Wijkteam), Screeningsbevinding.Go(Screeningskenmerk.Wijkteam, true)] : [] }],
    };

    private static bool Fails(Vroegsignaal signaal) => Digit(signaal) == 4;

    private static int Digit(Vroegsignaal signaal) => signaal.Nummer.ToCanonicalString()[^1] - '0';
}
