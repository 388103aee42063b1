using FsCheck.Xunit;
using Vroegsignalering.Nazorg;
using Vroegsignalering.Signalen;
using Vroegsignalering.Tests.Zaken;
using Vroegsignalering.Zaken;
using Vroegsignalering.Zaken.Gebeurtenissen;

namespace Vroegsignalering.Tests.Nazorg;

public sealed class FollowedSignalsLaw
{
    // NAZ-2, 003: each partner that had its final message of this closing is asked, and no other; unless heropaf was done since, or nobody is left.
    [Property]
    public void Plan_Heropaf_AsksThePartnersThatWereTold((byte Kind, byte Choice, byte Hours)[] steps)
    {
        foreach (var zaak in RandomHistory.Recent(RandomHistory.Make(steps)))
        {
            var open = Everything.Plan(zaak, RandomHistory.Today(zaak)).Where(actie => actie.IsOpen && actie.Soort == Volgactiesoort.Heropaf).Select(actie => actie.Signaal).ToList();
            var told = zaak.Stand.Signalen.Where(signaal => signaal.Definitief).Select(signaal => signaal.Signaal.Verwijzing).Order().ToList();
            var nobody = zaak.Stand.Resultaat == Eindresultaat.Overleden || zaak.Stand.Resultaat == Eindresultaat.GeenInwoner;

            Assert.Equal(nobody ? [] : told.Except(AskedSince(zaak)), open.Order());
        }
    }

    // 002: a closed case is followed when it is of a group, until it was done.
    [Property]
    public void Plan_Volgen_IsForTheGroupsOfClosedCases((byte Kind, byte Choice, byte Hours)[] steps)
    {
        foreach (var zaak in RandomHistory.Recent(RandomHistory.Make(steps, corrections: false)))
        {
            var done = zaak.Geschiedenis.Reverse().TakeWhile(line => line.Naar.IsEindstatus).Any(line => line.Gebeurtenis is VolgactieUitgevoerd { Actie: var actie } && actie == Volgactiesoort.Volgen);
            var open = Everything.Plan(zaak, RandomHistory.Today(zaak)).SingleOrDefault(actie => actie.IsOpen && actie.Soort == Volgactiesoort.Volgen);

            Assert.Equal(done ? null : Volggroep.Of(zaak.Stand), open?.Groep);
        }
    }

    // The signals whose final message came before the last heropaf that was done.
    private static HashSet<Signaalverwijzing> AskedSince(Vroegsignaalzaak zaak)
    {
        var told = new HashSet<Signaalverwijzing>();
        var asked = new HashSet<Signaalverwijzing>();
        foreach (var gebeurtenis in zaak.Geschiedenis.Select(line => line.Gebeurtenis))
        {
            switch (gebeurtenis)
            {
                case TerugkoppelingVerstuurd { Definitief: true } verstuurd:
                    told.Add(verstuurd.Signaal);
                    asked.Remove(verstuurd.Signaal);
                    break;
                case VolgactieUitgevoerd { Actie: var actie } when actie == Volgactiesoort.Heropaf:
                    asked.UnionWith(told);
                    break;
            }
        }

        return asked;
    }
}
