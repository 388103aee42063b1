using System.Text.Json;
using FsCheck.Xunit;
using Vroegsignalering.Zaken;
using Vroegsignalering.Zaken.Gebeurtenissen;

namespace Vroegsignalering.Tests.Zaken.Opslag;

public sealed class StoredRoundTripLaw
{
    // What was written is read back equal: more than a thousand events, and the state after each.
    [Property(Arbitrary = [typeof(ZaakArbitraries)], StartSize = 20, EndSize = 100, MaxTest = 40)]
    public void Read_OfWrite_IsEqual(Choice[] choices)
    {
        foreach (var step in RandomCase.Play(choices))
        {
            Assert.Equal(step.Gebeurtenis, ZaakgebeurtenisJson.Read(ZaakgebeurtenisJson.Write(step.Gebeurtenis)).GetValueOrThrow());
            Assert.Equal(step.Gebeurtenis, JsonSerializer.Deserialize<Zaakgebeurtenis>(JsonSerializer.Serialize(step.Gebeurtenis)));
            Assert.Equal(step.After.Stand, ZaakstandJson.Read(ZaakstandJson.Write(step.After.Stand)).GetValueOrThrow());
        }
    }

    // ZAA-1: what is stored is the case.
    [Property(Arbitrary = [typeof(ZaakArbitraries)], StartSize = 20, EndSize = 100, MaxTest = 40)]
    public void Replay_OfStoredLines_IsTheCase(Choice[] choices)
    {
        var zaak = RandomCase.CaseOf(choices);
        var lines = zaak.Geschiedenis.Select(line => ZaakgebeurtenisJson.Write(line.Gebeurtenis)).ToList();

        Assert.Equal(zaak, Vroegsignaalzaak.Replay(lines.Select(line => ZaakgebeurtenisJson.Read(line).GetValueOrThrow())));
        Assert.All(lines, line => Assert.DoesNotContain('\n', line));
    }
}
