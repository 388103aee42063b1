using Vroegsignalering.Zaken;

namespace Vroegsignalering.Tests.Zaken;

/// <summary>The laws of this folder would prove little if the random histories stayed near the beginning.</summary>
public sealed class RandomCaseTests
{
    private static readonly List<Step> Steps = [.. Enumerable.Range(0, 500).SelectMany(seed => RandomCase.Play(RandomCase.Seeded(seed, 60)))];

    [Fact]
    public void Play_ManyChoices_AppliesEveryRowOfTheTable()
    {
        var applied = Steps.Where(step => step.Uitkomst.IsVerwerkt).Select(step => (step.Before.Status, step.Gebeurtenis.Soort, step.After.Status)).ToHashSet();

        Offenders.None(
            from overgang in Zaakovergangen.All
            where overgang.Van is not null
            from naar in overgang.Naar
            where !applied.Contains((overgang.Van!, overgang.Gebeurtenis, naar))
            select $"{overgang.Gebeurtenis.Code}: {overgang.Van} to {naar}");
    }

    [Fact]
    public void Play_ManyChoices_MeetsEveryRefusal() => Assert.Equal(
        Zaakvoorwaarde.All.Where(voorwaarde => voorwaarde != Zaakvoorwaarde.Versie),
        Steps.SelectMany(step => step.Uitkomst.Gronden).Select(grond => grond.Voorwaarde).Distinct().OrderBy(voorwaarde => voorwaarde.Value));

    [Fact]
    public void Play_ManyChoices_GetsEveryResultAndSeveralRounds()
    {
        Assert.Equal(Eindresultaat.All, Steps.Select(step => step.After.Stand.Resultaat).OfType<Eindresultaat>().Distinct().OrderBy(resultaat => resultaat.Value));
        Assert.Contains(Steps, step => step.After.Stand is { Heropend: not null, Afsluitingen: > 3 });
        Assert.InRange(Steps.Count(step => step.Uitkomst.IsVerwerkt), Steps.Count / 2, Steps.Count * 9 / 10);
    }
}
