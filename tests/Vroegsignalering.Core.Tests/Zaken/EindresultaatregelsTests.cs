using Vroegsignalering.Zaken;

namespace Vroegsignalering.Tests.Zaken;

/// <summary>ZAA-5: which of the sixteen results a status allows, by what happened; the table is written by hand.</summary>
public sealed class EindresultaatregelsTests
{
    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Rows =
        Csv.Read(Path.Combine(AppContext.BaseDirectory, "Zaken", "eindresultaten.csv"));

    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        foreach (var row in Rows)
        {
            cases.Add(row["status"], row["feiten"]);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void AllowedAndDefault_EveryStatusAndFact_AreThoseOfTheTable(string status, string feiten)
    {
        var row = Rows.Single(candidate => candidate["status"] == status && candidate["feiten"] == feiten);
        foreach (var stand in StandsOf(feiten))
        {
            Assert.Equal(row["toegestaan"], string.Join(' ', Eindresultaatregels.Allowed(Zaakstatus.FromCode(status), stand).Select(resultaat => resultaat.Code)));
            Assert.Equal(row["volgt"], Eindresultaatregels.Default(Zaakstatus.FromCode(status), stand)?.Code ?? string.Empty);
        }
    }

    [Fact]
    public void Table_ByHand_HasEveryStatusWithEveryFact() => Assert.Equal(
        from status in Zaakstatus.All from feiten in new[] { "nooit geprobeerd", "geprobeerd", "bereikt" } select (status.Code, feiten),
        Rows.Select(row => (row["status"], row["feiten"])));

    // ZAA-5: the sixteen values of DDAS each have a place.
    [Fact]
    public void Table_ByHand_UsesEveryResult()
    {
        Assert.Equal(16, Eindresultaat.All.Count);
        Assert.Equal(
            Eindresultaat.All.Select(resultaat => resultaat.Code).Order(StringComparer.Ordinal),
            Rows.SelectMany(row => row["toegestaan"].Split(' ', StringSplitOptions.RemoveEmptyEntries)).Distinct().Order(StringComparer.Ordinal));
    }

    // ZAA-5: the guards, as the rule says them.
    [Fact]
    public void Allowed_Guards_HoldInEveryEndStatus()
    {
        foreach (var status in Zaakstatus.All.Where(status => status.IsEindstatus))
        {
            foreach (var (feiten, tried, reached) in new[] { ("nooit geprobeerd", false, false), ("geprobeerd", true, false), ("bereikt", true, true) })
            {
                foreach (var stand in StandsOf(feiten))
                {
                    var allowed = Eindresultaatregels.Allowed(status, stand);
                    Assert.Contains(Eindresultaat.Overleden, allowed);
                    Assert.Contains(Eindresultaat.GeenInwoner, allowed);
                    Assert.True(reached || !allowed.Contains(Eindresultaat.GeenReactieNaEerderContact));
                    Assert.True((tried && !reached) || !allowed.Contains(Eindresultaat.DefinitiefGeenContact));
                    foreach (var help in new[] { Eindresultaat.AdviesOfQuickFix, Eindresultaat.Vervolghulp, Eindresultaat.VervolghulpFinancieel, Eindresultaat.VervolghulpNietFinancieel })
                    {
                        Assert.True(reached || !allowed.Contains(help));
                    }

                    Assert.True(Eindresultaatregels.Default(status, stand) is not { } follows || allowed.Contains(follows));
                }
            }
        }
    }

    // What stays true after a contact, whatever follows it.
    private static IEnumerable<Zaakstand> StandsOf(string feiten) => feiten switch
    {
        "nooit geprobeerd" => [SampleZaken.Open().Stand, SampleZaken.Open().Then(Events.Outflow).Stand],
        "geprobeerd" => [SampleZaken.Open().Then(Events.Attempt).Stand, SampleZaken.Open().Then(Events.InboundAttempt).Stand],
        _ => [SampleZaken.Open().Then(Events.Contact).Stand, .. Zaakstatus.All.Select(status => SampleZaken.In(status).Stand)],
    };
}
