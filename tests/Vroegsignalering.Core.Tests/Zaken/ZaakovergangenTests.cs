using Vroegsignalering.Zaken;
using Vroegsignalering.Zaken.Weigeringen;

namespace Vroegsignalering.Tests.Zaken;

/// <summary>The table of ZAA-3, written by hand from the rule, against the table of the code and against trying.</summary>
public sealed class ZaakovergangenTests
{
    private const string NoCase = "geen zaak";
    private const string Refused = "geweigerd";

    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Rows =
        Csv.Read(Path.Combine(AppContext.BaseDirectory, "Zaken", "zaakovergangen.csv"));

    public static TheoryData<string, string> Pairs()
    {
        var pairs = new TheoryData<string, string>();
        foreach (var row in Rows)
        {
            foreach (var column in row.Keys.Where(IsStatus))
            {
                pairs.Add(column, row["gebeurtenis"]);
            }
        }

        return pairs;
    }

    public static TheoryData<string> Statuses => [.. Zaakstatus.All.Select(status => status.Code)];

    [Fact]
    public void Table_ByHand_HasEveryStatusAndEveryEventOnce()
    {
        Assert.Equal(Zaakgebeurtenissoort.All.Select(soort => soort.Code), Rows.Select(row => row["gebeurtenis"]));
        Assert.Equal(Zaakstatus.All.Select(status => status.Code).Prepend(NoCase), Rows[0].Keys.Where(IsStatus));
        Assert.Equal((9, 22), (Zaakstatus.All.Count, Zaakgebeurtenissoort.All.Count));
    }

    // ZAA-3
    [Theory]
    [MemberData(nameof(Pairs))]
    public void Find_EveryPair_IsTheCellOfTheTable(string column, string gebeurtenis)
    {
        var (van, soort) = (StatusOf(column), Zaakgebeurtenissoort.FromCode(gebeurtenis));
        var overgang = Zaakovergangen.Find(van, soort);

        Assert.Equal(TargetsOf(column, gebeurtenis), overgang?.Naar.ToArray() ?? []);
        if (overgang is not null)
        {
            Assert.Equal((van, soort), (overgang.Van, overgang.Gebeurtenis));
            Assert.Equal(CellOf(column, gebeurtenis) == "blijft" || column == CellOf(column, gebeurtenis), overgang.IsBlijvend);
            Assert.Equal(RowOf(gebeurtenis)["voorwaarden"], string.Join(' ', overgang.Voorwaarden.Select(voorwaarde => voorwaarde.Code)));
        }
    }

    [Fact]
    public void All_Rows_AreThoseOfTheTableInOrder()
    {
        var expected =
            from row in Rows
            from column in row.Keys.Where(IsStatus)
            where row[column] != Refused
            select (row["gebeurtenis"], column);

        Assert.Equal(expected, Zaakovergangen.All.Select(overgang => (overgang.Gebeurtenis.Code, overgang.Van?.Code ?? NoCase)));
    }

    // ZAA-3, ZAA-4: really applied, in a case in which nothing else stands in the way.
    [Theory]
    [MemberData(nameof(Statuses))]
    public void Apply_ValidEventOfEveryKind_DoesWhatTheTableSays(string status)
    {
        var zaak = SampleZaken.In(Zaakstatus.FromCode(status));
        foreach (var soort in Zaakgebeurtenissoort.All)
        {
            var targets = TargetsOf(status, soort.Code);
            foreach (var naar in Zaakstatus.All)
            {
                var uitkomst = SampleZaken.Processor.Apply(zaak, Events.Of(soort, SampleZaken.AfterTheTerm, naar), SampleZaken.Regels);
                var (expected, allowed) = soort == Zaakgebeurtenissoort.Heropend || soort == Zaakgebeurtenissoort.Gecorrigeerd
                    ? (naar, targets.Contains(naar))
                    : (targets.Count > 0 ? targets[0] : null, targets.Count > 0);

                Assert.True(allowed == uitkomst.IsVerwerkt, $"{soort.Code} in {status}: {uitkomst}");
                if (allowed)
                {
                    Assert.Equal(expected, uitkomst.GetZaakOrThrow().Status);
                    Assert.Equal(zaak.Versie + 1, uitkomst.GetZaakOrThrow().Versie);
                }
                else
                {
                    Assert.Equal(targets.Count == 0 ? Zaakvoorwaarde.Status : Zaakvoorwaarde.Doel, uitkomst.Gronden[0].Voorwaarde);
                    Assert.All(uitkomst.Gronden.Skip(1), grond => Assert.Equal(Zaakvoorwaarde.Doel, grond.Voorwaarde));
                }
            }
        }
    }

    // ZAA-1, ZAA-4: nothing changes, whatever is refused.
    [Theory]
    [MemberData(nameof(Statuses))]
    public void Apply_RefusedEvent_LeavesTheCaseAsItIs(string status)
    {
        var zaak = SampleZaken.In(Zaakstatus.FromCode(status));
        var (stand, geschiedenis, copy) = (zaak.Stand, zaak.Geschiedenis, Vroegsignaalzaak.Replay(zaak.Geschiedenis.Select(line => line.Gebeurtenis)));
        foreach (var soort in Zaakgebeurtenissoort.All.Where(soort => TargetsOf(status, soort.Code).Count == 0))
        {
            Assert.False(SampleZaken.Processor.Apply(zaak, Events.Of(soort, SampleZaken.AfterTheTerm, Zaakstatus.Lopend), SampleZaken.Regels).IsVerwerkt);
        }

        Assert.Same(stand, zaak.Stand);
        Assert.Same(geschiedenis, zaak.Geschiedenis);
        Assert.Equal(copy, zaak);
    }

    [Theory]
    [MemberData(nameof(Statuses))]
    public void Apply_StatusDoesNotAllow_NamesTheStatusesThatDo(string status)
    {
        var zaak = SampleZaken.In(Zaakstatus.FromCode(status));
        foreach (var soort in Zaakgebeurtenissoort.All.Where(soort => TargetsOf(status, soort.Code).Count == 0))
        {
            Assert.Equal(
                new StatusLaatNietToe
                {
                    Status = zaak.Status,
                    Gebeurtenis = soort,
                    Toegestaan = [.. Zaakstatus.All.Where(each => TargetsOf(each.Code, soort.Code).Count > 0)],
                },
                Assert.Single(zaak.Refusals(Events.Of(soort, SampleZaken.AfterTheTerm, Zaakstatus.Lopend))));
        }
    }

    // ZAA-3: always first, and nothing else is.
    [Fact]
    public void Replay_FirstEventOfEveryKind_OnlyOpens()
    {
        foreach (var soort in Zaakgebeurtenissoort.All)
        {
            var first = Events.Of(soort, SampleZaken.Opened, Zaakstatus.Lopend);
            if (TargetsOf(NoCase, soort.Code).Count > 0)
            {
                Assert.Equal(Zaakstatus.NogNietGestart, Vroegsignaalzaak.Replay([first]).Status);
            }
            else
            {
                Assert.Equal(
                    $"Event 1 ({soort.Code}) cannot be replayed: the first event opens the case.",
                    Assert.Throws<ArgumentException>(() => Vroegsignaalzaak.Replay([first])).Message);
            }
        }
    }

    private static bool IsStatus(string column) => column is not ("gebeurtenis" or "voorwaarden");

    private static Zaakstatus? StatusOf(string column) => column == NoCase ? null : Zaakstatus.FromCode(column);

    private static IReadOnlyDictionary<string, string> RowOf(string gebeurtenis) => Rows.Single(row => row["gebeurtenis"] == gebeurtenis);

    private static string CellOf(string column, string gebeurtenis) => RowOf(gebeurtenis)[column];

    private static IReadOnlyList<Zaakstatus> TargetsOf(string column, string gebeurtenis) => CellOf(column, gebeurtenis) switch
    {
        Refused => [],
        "blijft" => [Zaakstatus.FromCode(column)],
        "elke andere" => [.. Zaakstatus.All.Where(status => status.Code != column)],
        var codes => [.. codes.Split('|').Select(Zaakstatus.FromCode)],
    };
}
