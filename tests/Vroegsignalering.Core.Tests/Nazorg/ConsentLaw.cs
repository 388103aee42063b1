using FsCheck.Xunit;
using Vroegsignalering.Nazorg;
using Vroegsignalering.Termijnen;
using Vroegsignalering.Tests.Zaken;
using Vroegsignalering.Zaken;
using Vroegsignalering.Zaken.Gebeurtenissen;

namespace Vroegsignalering.Tests.Nazorg;

public sealed class ConsentLaw
{
    private static readonly Startgebeurtenis[] Starts =
        [Startgebeurtenis.BezoekMetBereik, Startgebeurtenis.Afsluiting, Startgebeurtenis.HulpAanvaard];

    // NAZ-1, 000: who did not agree, in this round and the last time he was asked, is not called; whatever starts the term.
    [Property]
    public void Plan_NoConsent_HasNoOpenContact((byte Kind, byte Choice, byte Hours)[] steps)
    {
        foreach (var zaak in RandomHistory.Recent(RandomHistory.Make(steps)))
        {
            var asked = zaak.Geschiedenis.Select(line => line.Gebeurtenis).Where(each => each is NazorgGestart or Heropend).LastOrDefault();
            foreach (var start in Starts)
            {
                var termijnen = Everything.Termijnen.With(Everything.Termijnen.Find(Termijnsoort.Nazorgcontact)! with { Start = start });
                var open = new NazorgPlanner().Plan(zaak, Everything.Nazorg, termijnen, RandomHistory.Today(zaak)).Any(actie => actie.Soort == Volgactiesoort.Nazorgcontact && actie.IsOpen);
                Assert.True(!open || asked is NazorgGestart { Toestemming: true }, $"{start.Code}: {asked}");
            }
        }
    }
}
