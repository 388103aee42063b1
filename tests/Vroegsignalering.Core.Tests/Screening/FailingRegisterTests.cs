using Vroegsignalering.Foundation;
using Vroegsignalering.Screening;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Tests.Screening;

/// <summary>A register that fails makes exactly the matches that it failed for not checked (SCR-1).</summary>
public class FailingRegisterTests
{
    private const string Secret = "Geheimenaar";

    private static readonly Vroegsignalering.Matches.Match[] Matches = [Given.Match(1, "P1/S1", "P2/S2"), Given.Match(2, "P1/S3"), Given.Match(3, "P1/S4"), Given.Match(4, "P1/S5")];

    public static TheoryData<string> Kinds => ["brp", "schuldhulp", "uitsluiting", "wijkteam"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Screen_ACallThatThrowsForOneMatch_IsThatMatchAlone(string kind)
    {
        var register = new HostRegister
        {
            Persons = _ => [ScreenerTests.Person("bevestigd")],
            OnAsked = vraag => { if (vraag.Signalen.Any(signaal => signaal.Nummer.ToCanonicalString() == "S3")) { throw new InvalidOperationException($"{Secret} is niet te vinden"); } },
        };
        var resultaat = await Screen(kind, register);

        Assert.Equal("P1/S1: go; P2/S2: go; P1/S3: niet register-fout; P1/S4: go; P1/S5: go", Given.Text(resultaat));
        Assert.Equal([false, true, false, false], resultaat.Matches.Select(match => match.HandmatigEerst));
        var bevinding = resultaat.Matches[1].Signalen[0].Bevindingen[0];
        Assert.Equal((kind, "System.InvalidOperationException"), (bevinding.Controle, bevinding.ExceptionType));
        Assert.DoesNotContain(Secret, $"{bevinding} {resultaat} {resultaat.Matches[1]} {resultaat.Matches[1].Signalen[0]}", StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Screen_NoAnswerAtAll_OrAWrongNumber_CannotBeUsed(string kind)
    {
        foreach (var register in new[] { new HostRegister { IsNull = true }, new HostRegister { Surplus = 1 }, new HostRegister { Surplus = -1 } })
        {
            Assert.Equal(
                "P1/S1: niet antwoord-onbruikbaar; P2/S2: niet antwoord-onbruikbaar; P1/S3: niet antwoord-onbruikbaar; P1/S4: niet antwoord-onbruikbaar; P1/S5: niet antwoord-onbruikbaar",
                Given.Text(await Screen(kind, register)));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Screen_NullForOneSignal_IsItsMatchAlone(string kind)
    {
        static T? NullFor<T>(Vroegsignaal signaal, T answer)
            where T : class => signaal.Nummer.ToCanonicalString() == "S2" ? null : answer;
        var register = new HostRegister
        {
            Persons = signaal => NullFor<IReadOnlyList<Registerpersoon>>(signaal, [ScreenerTests.Person("bevestigd")]),
            Debts = signaal => NullFor(signaal, Schuldhulpantwoord.Onbekend),
            Reasons = signaal => NullFor(signaal, ValueList<NoGoReden>.Empty),
            Findings = signaal => NullFor(signaal, ValueList<Screeningsbevinding>.Empty),
        };

        Assert.Equal("P1/S1: niet antwoord-onbruikbaar; P2/S2: niet antwoord-onbruikbaar; P1/S3: go; P1/S4: go; P1/S5: go", Given.Text(await Screen(kind, register)));
        Assert.Single(register.Asked);
    }

    [Fact]
    public async Task Screen_ARegisterCheckThatThrowsOrAnswersWrong_IsThatMatchAlone()
    {
        var registers = new Screeningsregisters { Brp = new HostRegister { Persons = _ => [ScreenerTests.Person("bevestigd")] } };
        foreach (var (controle, type) in new (IBrpControle, string?)[] { (new BadControle(throws: true), "System.FormatException"), (new BadControle(throws: false), null) })
        {
            var resultaat = await new Screener(controle).ScreenAsync(Matches, registers, Given.Everything, Given.Date);

            Assert.Equal("P1/S1: go; P2/S2: go; P1/S3: niet antwoord-onbruikbaar; P1/S4: go; P1/S5: go", Given.Text(resultaat));
            Assert.Equal(type, resultaat.Matches[1].Signalen[0].Bevindingen[0].ExceptionType);
        }
    }

    [Fact]
    public async Task Screen_WithoutSplitting_EveryMatchOfTheCallIsNotChecked()
    {
        var register = new HostRegister { OnAsked = vraag => { if (vraag.Signalen.Any(signaal => signaal.Nummer.ToCanonicalString() == "S3")) { throw new TimeoutException(); } } };
        var resultaat = await Given.Screen(new() { Uitsluiting = register, SplitOnFailure = false, BatchSize = 3 }, Given.Everything, Matches);

        Assert.Equal("P1/S1: niet register-fout; P2/S2: niet register-fout; P1/S3: niet register-fout; P1/S4: go; P1/S5: go", Given.Text(resultaat));
        Assert.Equal(2, register.Asked.Count);
    }

    [Fact]
    public async Task Screen_AnotherRegisterFails_WhatIsKnownStaysKnown()
    {
        var down = new HostRegister { OnAsked = _ => throw new TimeoutException() };
        var resultaat = await Given.Screen(new() { Schuldhulp = down, Uitsluiting = Given.Excluded(("P1/S3", NoGoReden.Detentie)) }, Given.Everything, Matches);

        Assert.Equal("P1/S1: niet register-fout; P2/S2: niet register-fout; P1/S3: no-go detentie; P1/S4: niet register-fout; P1/S5: niet register-fout", Given.Text(resultaat));
        Assert.Equal([Screeninguitkomst.NietGecontroleerd, Screeninguitkomst.NoGo, Screeninguitkomst.NietGecontroleerd, Screeninguitkomst.NietGecontroleerd], resultaat.Matches.Select(match => match.Uitkomst));
        var lenient = await Given.Screen(new() { Schuldhulp = down }, Given.Everything with { NietGecontroleerdGaatDoor = true }, Matches);
        Assert.All(lenient.Matches, match => Assert.Equal((true, false), (match.GaatDoor, match.HandmatigEerst)));
    }

    [Fact]
    public async Task Screen_Cancelled_IsCancelled()
    {
        using var before = new CancellationTokenSource();
        await before.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new Screener().ScreenAsync(Matches, Screeningsregisters.Geen, Given.Everything, Given.Date, before.Token));

        // Whatever a register throws because it was stopped; and a time-out of its own is a failure.
        using var during = new CancellationTokenSource();
        var stopping = new HostRegister
        {
            OnAsked = _ =>
            {
                during.Cancel();
                throw new InvalidOperationException();
            },
        };
        var task = new Screener().ScreenAsync(Matches, new() { Uitsluiting = stopping }, Given.Everything, Given.Date, during.Token);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => task);
        Assert.True(task.IsCanceled);
        Assert.Single(stopping.Asked);
        using var last = new CancellationTokenSource();
        var one = new HostRegister
        {
            OnAsked = _ =>
            {
                last.Cancel();
                throw new InvalidOperationException();
            },
        };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new Screener().ScreenAsync([Given.Match(1, "P1/S1")], new() { Uitsluiting = one }, Given.Everything, Given.Date, last.Token));

        var timeOut = new HostRegister { OnAsked = _ => throw new TaskCanceledException() };
        Assert.StartsWith("P1/S1: niet register-fout", Given.Text(await Given.Screen(new() { Uitsluiting = timeOut }, Given.Everything, Matches)), StringComparison.Ordinal);
    }

    private static Task<Screeningsresultaat> Screen(string kind, HostRegister register) => Given.Screen(
        new()
        {
            Brp = kind == "brp" ? register : null,
            Schuldhulp = kind == "schuldhulp" ? register : null,
            Uitsluiting = kind == "uitsluiting" ? register : null,
            Controles = kind == "wijkteam" ? [register] : [],
        },
        kind == "wijkteam" ? Given.Everything with { EigenControles = ["wijkteam"] } : Given.Everything,
        Matches);

    private sealed class BadControle(bool throws) : IBrpControle
    {
        public IReadOnlyList<BrpOordeel> Assess(IReadOnlyList<Vroegsignaal> signalen, IReadOnlyList<Registerpersoon> kandidaten, BrpCriteria criteria, LocalDate peildatum) =>
            signalen[0].Nummer.ToCanonicalString() != "S3" ? new FixedBrpControle().Assess(signalen, kandidaten, criteria, peildatum)
            : throws ? throw new FormatException(Secret)
            : new FixedBrpControle().Assess([new SignalBuilder { Nummer = "S9" }.Build()], kandidaten, criteria, peildatum);
    }
}
