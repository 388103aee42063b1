using Vroegsignalering.Zaken;
namespace Vroegsignalering.Tests.Zaken;
public class TmpDebug
{
    [Fact]
    public void A()
    {
        var o = new System.Text.StringBuilder();
        foreach (var z in new[] { RandomCase.Make([(132, 0, 0), (27, 53, 0), (203, 130, 0), (203, 0, 0)]), RandomCase.Make([(1, 0, 0), (46, 0, 0), (48, 1, 0), (244, 191, 0), (102, 0, 0), (67, 0, 0)]) })
        {
            foreach (var l in z.Geschiedenis) { o.AppendLine($"{l} @{l.Gebeurtenis.Tijdstip}"); }
            foreach (var e in Zaaktermijnen.EventsOf(z, Nazorg.Everything.Termijnen)) { o.AppendLine($"{e}"); }
        }
        Assert.Fail(o.ToString());
    }
}
