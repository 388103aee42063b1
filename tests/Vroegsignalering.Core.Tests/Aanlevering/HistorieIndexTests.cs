using Vroegsignalering.Aanlevering;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Tests.Aanlevering;

/// <summary>The index over earlier signals: what is not the same partner and address is never found, whatever its hash.</summary>
public class HistorieIndexTests
{
    // Some of so many pairs have equal hashes: 200,000 times 200,000 over 2^32 is nine.
    private const int Signals = 200_000;
    private const string Symbols = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    private static readonly Vroegsignaal Any = new SignalBuilder { MonthsBack = 1 }.Build();

    [Theory]
    [InlineData("partner")]
    [InlineData("addition")]
    public void On_AnotherPartnerOrAddition_FindsNothing(string part)
    {
        var index = new HistorieIndex(Enumerable.Range(0, Signals).Select(i => Earlier(Make(part, 2 * i))));
        var others = Enumerable.Range(0, Signals).Select(i => Make(part, (2 * i) + 1));

        Assert.All(others, signaal => Assert.Equal(0, index.On(signaal, int.MaxValue).Length));
    }

    [Theory]
    [InlineData("partner")]
    [InlineData("addition")]
    public void On_EachSignalThatIsThere_FindsIt(string part)
    {
        var signalen = Enumerable.Range(0, 5_000).Select(i => Make(part, i)).ToArray();
        var index = new HistorieIndex(signalen.Select(Earlier));
        var mayHave = new bool[HistorieIndex.BlockSize];

        foreach (var block in signalen.Chunk(mayHave.Length))
        {
            index.Ask(block, int.MaxValue, mayHave);
            Assert.DoesNotContain(false, mayHave.Take(block.Length));
            Assert.All(block, signaal => Assert.Same(signaal, Assert.Single(index.On(signaal, int.MaxValue).ToArray()).Signaal));
        }
    }

    [Fact]
    public void On_SeveralOfOneAddress_AreNewestFirstThenByNumber()
    {
        (int MonthsBack, string Nummer)[] given = [(2, "B"), (1, "D"), (3, "A"), (1, "C"), (2, "E")];
        var index = new HistorieIndex(given.Select(each => Earlier(new SignalBuilder { MonthsBack = each.MonthsBack, Nummer = each.Nummer }.Build())));

        Assert.Equal("CDBEA", string.Concat(index.On(Any, int.MaxValue).ToArray().Select(each => each.Signaal.Nummer.ToCanonicalString())));
    }

    [Theory]
    [InlineData(0, 2)]
    [InlineData(1, 2)]
    [InlineData(2, 2)]
    [InlineData(3, 0)]
    public void On_OfMonthsBefore_FindsTheGroupWhenOneIsEarlyEnough(int monthsBack, int expected)
    {
        var index = new HistorieIndex(new[] { 1, 3 }.Select(ago => Earlier(new SignalBuilder { MonthsBack = ago }.Build())));

        Assert.Equal(expected, index.On(Any, SignaalFigures.Number(SignalBuilder.RunMonth.PlusMonths(-monthsBack))).Length);
    }

    private static Vroegsignaal Make(string part, int number) => part == "partner"
        ? Any with { Partner = Any.Partner with { Id = FormattableString.Invariant($"P{number}") } }
        : Any with { Adres = Adres.Create(Any.Adres.Postcode, Any.Adres.Huisnummer, toevoeging: Huisnummertoevoeging.Parse(Addition(number))) };

    private static string Addition(int number) => string.Create(4, number, (letters, rest) =>
    {
        for (var i = 0; i < letters.Length; i++)
        {
            (letters[i], rest) = (Symbols[rest % Symbols.Length], rest / Symbols.Length);
        }
    });

    private static Historiesignaal Earlier(Vroegsignaal signaal) => new() { Signaal = signaal, Status = Signaalstatus.Opgepakt };
}
