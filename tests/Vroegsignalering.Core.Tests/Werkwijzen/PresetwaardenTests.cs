using System.Globalization;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Tests.Werkwijzen;

/// <summary>Every number of the ready-made werkwijzen against a table that was checked by hand with the rules.</summary>
public sealed class PresetwaardenTests
{
    private static readonly string[] Columns = ["werkwijze", "optie", "waarde", "vanaf", "bron"];

    private static readonly string[] Sources = ["000", "001", "002", "003", "004", "DDAS", "LCV", "Wgs/Bgs", "AVG", "Stcrt.", "eigen"];

    public static TheoryData<string> Codes => [.. Standaardwerkwijzen.All.Select(werkwijze => werkwijze.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Describe_EveryOption_IsTheTable(string code)
    {
        Assert.True(Standaardwerkwijzen.TryGet(code, out var werkwijze));

        // The municipalities of 004 are national practice with their own intake, triage and contact: their table has only what is different.
        var found = Standaardwerkwijzen.Gemeenten.Contains(werkwijze) ? werkwijze.Describe().Except(Standaardwerkwijzen.Landelijk.Describe()) : werkwijze.Describe();
        Assert.Equal(Expected(code), found.Select(regel => string.Join(
            '|',
            code,
            regel.Optie,
            regel.Waarde,
            regel.Vanaf?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
            regel.Bron.Code)));
    }

    // AAN-8: off in three municipalities, so the line of national practice is not theirs; nothing else of it is left out but contact, which each has of its own.
    [Fact]
    public void Describe_Gemeenten_LeaveOutOnlyWhatTheyReplace()
    {
        foreach (var gemeente in Standaardwerkwijzen.Gemeenten)
        {
            var options = gemeente.Describe().Select(regel => regel.Optie).ToHashSet();
            Assert.Subset(options, Standaardwerkwijzen.Landelijk.Describe().Select(regel => regel.Optie).Where(optie => !optie.StartsWith("contact.", StringComparison.Ordinal)).ToHashSet());
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Describe_EveryOption_HasAKnownSource_AndAnOwnChoiceItsReason(string code)
    {
        Assert.True(Standaardwerkwijzen.TryGet(code, out var werkwijze));

        Assert.All(werkwijze.Describe(), regel => Assert.Contains(regel.Bron.Code, Sources));
        Assert.All(werkwijze.Describe().Where(regel => regel.Bron.IsEigenKeuze), regel => Assert.False(string.IsNullOrWhiteSpace(regel.Bron.Plaats)));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Check_Preset_HasNoFault(string code)
    {
        Assert.True(Standaardwerkwijzen.TryGet(code.ToUpperInvariant(), out var werkwijze));
        Assert.Empty(WerkwijzeChecker.Check(werkwijze));
    }

    [Fact]
    public void Equals_SamePresetMadeTwice_OthersDiffer()
    {
        Werkwijze[] again =
        [
            Vroegsignalering.Werkwijzen.Presets.Arnhem.Make(),
            Vroegsignalering.Werkwijzen.Presets.DuoPlus.Make(),
            Vroegsignalering.Werkwijzen.Presets.Pilot50.Make(),
            Vroegsignalering.Werkwijzen.Presets.Twente.Make(),
            Vroegsignalering.Werkwijzen.Presets.Landelijk.Make(),
            Vroegsignalering.Werkwijzen.Presets.Gemeenten.Gemeente1(),
            Vroegsignalering.Werkwijzen.Presets.Gemeenten.Gemeente2(),
            Vroegsignalering.Werkwijzen.Presets.Gemeenten.Gemeente3(),
            Vroegsignalering.Werkwijzen.Presets.Gemeenten.Gemeente4(),
            Vroegsignalering.Werkwijzen.Presets.Gemeenten.Gemeente5(),
            Vroegsignalering.Werkwijzen.Presets.Gemeenten.Gemeente6(),
        ];

        for (var i = 0; i < again.Length; i++)
        {
            for (var j = 0; j < again.Length; j++)
            {
                Assert.Equal(i == j, again[i] == Standaardwerkwijzen.All[j]);
            }

            Assert.Equal(again[i].GetHashCode(), Standaardwerkwijzen.All[i].GetHashCode());
        }
    }

    // A number that the host replaces never keeps the source of the number it replaces.
    [Fact]
    public void With_PlainNumber_GetsTheHostAsSource()
    {
        var changed = Standaardwerkwijzen.Arnhem with { Matching = Standaardwerkwijzen.Arnhem.Matching with { Minimum = 3 } };

        var regel = Assert.Single(changed.Describe(), regel => regel.Optie == "matching.minimum");
        Assert.Equal(("3", "host"), (regel.Waarde, regel.Bron.Code));
        Assert.Single(changed.Describe().Except(Standaardwerkwijzen.Arnhem.Describe()));
        Assert.NotEqual(Standaardwerkwijzen.Arnhem, changed);
    }

    [Fact]
    public void Describe_OwnCriteria_AreShown()
    {
        var changed = Standaardwerkwijzen.Arnhem with { Aanlevering = Standaardwerkwijzen.Arnhem.Aanlevering with { EigenCriteria = ["b", "a"] } };

        Assert.Equal("b, a", Assert.Single(changed.Describe(), regel => regel.Optie == "aanlevering.eigenCriteria").Waarde);
    }

    private static IEnumerable<string> Expected(string code) =>
        new[] { "preset-waarden.csv", "gemeente-waarden.csv" }
            .SelectMany(file => Csv.Read(Path.Combine(AppContext.BaseDirectory, "Werkwijzen", file)))
            .Where(row => row["werkwijze"] == code)
            .Select(row => string.Join('|', Columns.Select(column => row[column])));
}
