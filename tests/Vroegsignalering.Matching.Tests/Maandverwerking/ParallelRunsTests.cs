using Vroegsignalering.Matching.Maandverwerking;
using Vroegsignalering.Werkwijzen;
using static Vroegsignalering.Matching.Tests.Maandverwerking.Meldingen;

namespace Vroegsignalering.Matching.Tests.Maandverwerking;

public class ParallelRunsTests
{
    [Fact]
    public async Task RunAsync_ManyMunicipalitiesOnOneObject_GivesEachItsOwnResult()
    {
        var signalen = Enumerable.Range(1, 400).SelectMany(huis => new[]
        {
            Melding($"A{huis}", huisnummer: $"{huis}", vervaldatum: Dagen(20 + (huis % 90))),
            Melding($"B{huis}", "Water B", "water", huisnummer: $"{huis + (huis % 3)}", vervaldatum: Dagen(40)),
        }).ToArray();
        var invoer = new Maandruninvoer { Maand = Maart, Signalen = signalen };
        var run = new Maandrun();
        var expected = new Dictionary<string, Maandrunbalans>();
        foreach (var werkwijze in Standaardwerkwijzen.All)
        {
            expected.Add(werkwijze.Code, (await run.RunAsync(invoer, werkwijze)).Balans);
        }

        var parallel = await Task.WhenAll(Enumerable.Range(0, 40)
            .Select(i => Standaardwerkwijzen.All[i % Standaardwerkwijzen.All.Count])
            .Select(werkwijze => Task.Run(async () => (werkwijze.Code, (await run.RunAsync(invoer, werkwijze)).Balans))));

        Assert.True(expected.Values.Distinct().Count() > 1);
        Assert.All(parallel, outcome => Assert.Equal(expected[outcome.Code], outcome.Balans));
    }
}
