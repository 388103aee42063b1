using Vroegsignalering.Nazorg;
using Vroegsignalering.Termijnen;
using Vroegsignalering.Tests.Zaken;
using Vroegsignalering.Werkwijzen;
using Vroegsignalering.Zaken;

namespace Vroegsignalering.Tests.Nazorg;

/// <summary>The table that a domain expert reads: what happened to a case, which follow-ups stand on a day, and how its deadlines stand (the evaluations left out).</summary>
public sealed class NazorgscenarioTests
{
    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Rows =
        Csv.Read(Path.Combine(AppContext.BaseDirectory, "Nazorg", "nazorg-scenarios.csv"));

    public static TheoryData<string> Numbers => [.. Rows.Select(row => row["nr"])];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Plan_Scenario_GivesTheFollowUps(string nr)
    {
        var (row, preset) = Find(nr);

        var acties = new NazorgPlanner().Plan(Case(row, preset), preset.Nazorg, preset.Termijnen, CaseScript.Date(row["vandaag"]));

        Assert.Equal(row["volgacties"], string.Join("; ", acties.Select(Words)));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Assess_Scenario_GivesTheDeadlines(string nr)
    {
        var (row, preset) = Find(nr);

        var standen = new Termijnbewaking(preset.Termijnen).Assess(Zaaktermijnen.EventsOf(Case(row, preset), preset.Termijnen), CaseScript.At(row["vandaag"] + "T23:59"));

        var begun = standen.Where(stand => stand is not TermijnNogNietBegonnen && stand.Soort != Termijnsoort.EersteEvaluatie && stand.Soort != Termijnsoort.TweedeEvaluatie);
        Assert.Equal(row["termijnen"], string.Join("; ", begun.Select(stand => $"{stand.Soort.Code} {stand.Toestand.Code} {stand.Vervaldatum:uuuu-MM-dd}")));
    }

    [Fact]
    public void Table_CoversEveryWerkwijzeInFortyRowsOrMore()
    {
        Assert.True(Rows.Count >= 40);
        Assert.Equal(
            Standaardwerkwijzen.All.Except(Standaardwerkwijzen.Gemeenten).Select(werkwijze => werkwijze.Code).Order(StringComparer.Ordinal),
            Rows.Select(row => row["werkwijze"]).Distinct().Order(StringComparer.Ordinal));
    }

    private static (IReadOnlyDictionary<string, string> Row, PresetParts Preset) Find(string nr)
    {
        var row = Rows.Single(candidate => candidate["nr"] == nr);
        return (row, PresetParts.Of(row["werkwijze"]));
    }

    private static Vroegsignaalzaak Case(IReadOnlyDictionary<string, string> row, PresetParts preset) => CaseScript.Run(row["gebeurtenissen"], preset.Zaakregels);

    private static string Words(Volgactie actie) =>
        string.Join(' ', new[] { actie.Soort.Code, actie.Signaal?.PartnerId ?? actie.Groep?.Code, actie.Toestand.Code, actie.UiterlijkOp is { } due ? $"{due:uuuu-MM-dd}" : "-" }.OfType<string>());
}
