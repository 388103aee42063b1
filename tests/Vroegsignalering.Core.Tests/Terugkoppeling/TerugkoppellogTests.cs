using Vroegsignalering.Foundation;
using Vroegsignalering.Terugkoppeling;

namespace Vroegsignalering.Tests.Terugkoppeling;

/// <summary>TKP-6: what is sent is never unsaid.</summary>
public sealed class TerugkoppellogTests
{
    private static readonly Terugkoppellogregel Interim = new() { Bericht = Given.Bericht(Terugkoppelcode.WilHulp), ZaakId = "Z-1" };
    private static readonly Terugkoppellogregel Final = new() { Bericht = Given.Bericht(Terugkoppelcode.NogNietBereiktOfWilGeenHulp, definitief: true), ZaakId = "Z-1", Afsluiting = 1 };

    [Fact]
    public void Append_Message_LeavesTheShorterLogAsItWas()
    {
        var one = Terugkoppellog.Leeg.Append(Interim).GetLogOrThrow();
        var two = one.Append(Final).GetLogOrThrow();

        Assert.Empty(Terugkoppellog.Leeg);
        Assert.Equal([Interim], one);
        Assert.Equal([Interim, Final], two);
        Assert.Equal([Final, Interim], two.NewestFirst());
        Assert.Equal((2, Final), (two.Count, two.Laatste));
        Assert.Equal("2 berichten", two.ToString());
    }

    [Fact]
    public void Append_SecondFinalOfAClosing_IsRefusedWithTheFirst()
    {
        var log = Terugkoppellog.Of([Interim, Final]);
        var second = Final with { Bericht = Given.Bericht(Terugkoppelcode.WilHulp, definitief: true) };

        var refused = log.Append(second);

        Assert.False(refused.IsOpgenomen);
        Assert.Equal(Final, refused.Eerder);
        Assert.Equal(new BerichtGeweigerd { Regel = second, Eerder = Final }, refused.AsT1);
        var error = Assert.Throws<InvalidOperationException>(refused.GetLogOrThrow);
        Assert.Equal("The message is refused; this closing has a final message already: " + Final + ".", error.Message);
        Assert.Equal("er is al een definitief bericht: " + Final, refused.ToString());
        Assert.Equal("2 berichten", Terugkoppelloguitkomst.Opgenomen(log).ToString());
        Assert.DoesNotContain("KLANT-77", refused + error.Message, StringComparison.Ordinal);
    }

    // Another closing, another case, another signal, or interim: not the same word twice.
    [Fact]
    public void Append_FinalOfAnotherClosing_IsTaken()
    {
        var log = Terugkoppellog.Of([Final]);

        Assert.All(
            new[] { Final with { Afsluiting = 2 }, Final with { ZaakId = "Z-2" }, Final with { Bericht = Final.Bericht with { Signaal = Given.B } }, Interim, Interim with { Afsluiting = 1 }, WithoutCase() },
            regel => Assert.True(log.Append(regel).IsOpgenomen));
        Assert.True(Terugkoppellog.Of([Interim, Interim]).Append(Final).IsOpgenomen);
    }

    // A signal that never came into a case gets one final message.
    [Fact]
    public void Append_SecondFinalWithoutCase_IsRefused()
    {
        var log = Terugkoppellog.Of([WithoutCase()]);

        Assert.Equal(WithoutCase(), log.Append(WithoutCase()).Eerder);
        Assert.Throws<ArgumentException>(() => Terugkoppellog.Of([Interim, WithoutCase(), WithoutCase()]));
        Assert.Null(log.Append(Interim).Eerder);
    }

    [Fact]
    public void Append_FinalWithoutItsClosing_IsACallersBug()
    {
        Assert.Throws<ArgumentException>(() => Terugkoppellog.Leeg.Append(Final with { Afsluiting = null }));
        Assert.Throws<ArgumentException>(() => Terugkoppellog.Leeg.Append(Final with { ZaakId = null }));
    }

    [Fact]
    public void Of_Signal_HasItsLinesInOrder()
    {
        var other = Interim with { Bericht = Interim.Bericht with { Signaal = Given.B } };
        var log = Terugkoppellog.Of([Interim, other, Final]);

        Assert.Equal(ValueList.Create([Interim, Final]), log.Of(Given.A));
        Assert.Equal(ValueList.Create([other]), log.Of(Given.B));
        Assert.Empty(Terugkoppellog.Of([other]).Of(Given.A));
    }

    [Fact]
    public void Of_Stand_NamesCaseAndClosing()
    {
        var host = Given.Case().Reached(Given.Opened).Refused(Given.Opened);

        Assert.Equal(("Z-1", 1), (Terugkoppellogregel.Of(Final.Bericht, host.Stand).ZaakId, Terugkoppellogregel.Of(Final.Bericht, host.Stand).Afsluiting));
        Assert.Null(Terugkoppellogregel.Of(Interim.Bericht, host.Stand).Afsluiting);
    }

    [Fact]
    public void Equals_LinesInOrder_Decide()
    {
        var one = Terugkoppellog.Of([Interim, Final]);

        Assert.True(one == Terugkoppellog.Of([Interim, Final]));
        Assert.Equal(one.GetHashCode(), Terugkoppellog.Of([Interim, Final]).GetHashCode());
        Assert.True(one != Terugkoppellog.Of([Final, Interim]));
        Assert.True(one != Terugkoppellog.Of([Interim with { ZaakId = "Z-2" }, Final]));
        Assert.True(one != Terugkoppellog.Of([Final]));
        Assert.False(one.Equals(null));
        Assert.True(Terugkoppelloguitkomst.Opgenomen(one) == Terugkoppelloguitkomst.Opgenomen(Terugkoppellog.Of([Interim, Final])));
        Assert.True(Terugkoppelloguitkomst.Opgenomen(one) != Terugkoppelloguitkomst.Geweigerd(Final, Final));
    }

    // The same interim line ten thousand times: neither the stack nor the clock minds.
    [Fact]
    public void Append_TenThousandLines_CostsTheSameEach()
    {
        var log = Terugkoppellog.Leeg;
        for (var i = 0; i < 10_000; i++)
        {
            log = log.Append(Interim).GetLogOrThrow();
        }

        _ = log.Append(Interim);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var longer = log.Append(Interim);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(10_001, longer.GetLogOrThrow().Count);
        Assert.True(bytes < 2_000, FormattableString.Invariant($"{bytes} bytes"));
    }

    private static Terugkoppellogregel WithoutCase() => new() { Bericht = Given.Bericht(Terugkoppelcode.NietOpgepakt, definitief: true) };
}
