using FsCheck.Xunit;
using Vroegsignalering.Zaken;

namespace Vroegsignalering.Tests.Zaken;

public sealed class RefusalOrderLaw
{
    // ZAA-4: status, instant, version, and then what the row asks, in its order; each condition once.
    [Property(Arbitrary = [typeof(ZaakArbitraries)], StartSize = 20, EndSize = 120)]
    public void Gronden_AnyRefusal_AreInTheDocumentedOrder(Choice[] choices)
    {
        foreach (var step in RandomCase.Play(choices).Where(step => !step.Uitkomst.IsVerwerkt && step.Gebeurtenis.Soort != Zaakgebeurtenissoort.ZaakGeopend))
        {
            Zaakvoorwaarde[] order =
            [
                Zaakvoorwaarde.Status,
                Zaakvoorwaarde.TijdstipLater,
                Zaakvoorwaarde.Versie,
                .. Zaakovergangen.All.First(overgang => overgang.Gebeurtenis == step.Gebeurtenis.Soort).Voorwaarden,
            ];
            var named = step.Uitkomst.Gronden.Select(grond => grond.Voorwaarde).ToList();

            Assert.Equal(order.Where(named.Contains), named);
            Assert.Equal(Zaakovergangen.Find(step.Before.Status, step.Gebeurtenis.Soort) is null, named.Contains(Zaakvoorwaarde.Status));
        }
    }
}
