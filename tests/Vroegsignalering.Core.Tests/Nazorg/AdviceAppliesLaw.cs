using FsCheck.Xunit;
using Vroegsignalering.Nazorg;
using Vroegsignalering.Tests.Zaken;
using Vroegsignalering.Zaken;

namespace Vroegsignalering.Tests.Nazorg;

public sealed class AdviceAppliesLaw
{
    // NAZ-2: what is advised can be done as it is, under every ready-made werkwijze; and so can opening a new case instead.
    [Property]
    public void Advise_AnyCase_GivesAnEventThatApplies((byte Kind, byte Choice, byte Hours)[] steps)
    {
        foreach (var zaak in RandomHistory.Recent(RandomHistory.Make(steps)))
        {
            foreach (var soort in Volgactiesoort.All)
            {
                foreach (var uitkomst in Volguitkomst.All)
                {
                    var advies = NazorgPlanner.Advise(zaak, soort, uitkomst, RandomHistory.After(zaak), "tester");
                    Assert.All(
                        new[] { "arnhem", "duoplus", "pilot50", "twente", "landelijk" },
                        code => Assert.True(advies.Gebeurtenis is not { } gebeurtenis || CaseScript.Processor.Apply(zaak, gebeurtenis, PresetParts.Of(code).Zaakregels).IsVerwerkt));
                }
            }

            Assert.True(ZaakProcessor.Open(NazorgPlanner.OpenLinked(zaak, "Z-2", RandomHistory.After(zaak), "tester")).IsVerwerkt);
        }
    }
}
