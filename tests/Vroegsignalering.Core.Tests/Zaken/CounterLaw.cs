using FsCheck.Xunit;
using Vroegsignalering.Foundation;
using Vroegsignalering.Zaken.Gebeurtenissen;

namespace Vroegsignalering.Tests.Zaken;

public sealed class CounterLaw
{
    // The state against a count over the history, written the obvious way.
    [Property(Arbitrary = [typeof(ZaakArbitraries)], StartSize = 20, EndSize = 120)]
    public void Stand_AnyCase_IsWhatTheHistorySays(Choice[] choices)
    {
        var zaak = RandomCase.CaseOf(choices);
        var (stand, lines) = (zaak.Stand, zaak.Geschiedenis.ToList());
        var events = lines.ConvertAll(line => line.Gebeurtenis);
        var contacts = events.OfType<ContactGelegd>().Select(each => each.Poging.Tijdstip).ToList();
        var round = events.Skip(events.FindLastIndex(each => each is Heropend) + 1).ToList();
        var closings = lines.Where(line => line.Naar.IsEindstatus && line.Naar != line.Van).ToList();

        Assert.Equal(events.OfType<ContactpogingZonderContact>().Count(), stand.Pogingen);
        Assert.Equal(contacts.Count == 0 ? null : contacts.Min(), stand.EersteContact);
        Assert.Equal(contacts.Count == 0 ? null : contacts.Max(), stand.LaatsteContact);
        Assert.Equal(events.OfType<Heropend>().LastOrDefault()?.Tijdstip, stand.Heropend);
        Assert.Equal(round.OfType<HulpGewenst>().FirstOrDefault()?.Tijdstip, stand.HulpGewenst);
        Assert.Equal(round.OfType<HulpGeaccepteerd>().FirstOrDefault()?.Tijdstip, stand.Acceptatie?.Tijdstip);
        Assert.Equal(round.OfType<HulpGeaccepteerd>().LastOrDefault()?.Afspraak, stand.Acceptatie?.Afspraak);
        Assert.Equal(events.OfType<PlanVanAanpakVastgesteld>().LastOrDefault()?.Plan, stand.Plan);
        Assert.Equal(events.OfType<NazorgGestart>().LastOrDefault()?.Toestemming, stand.Nazorgtoestemming);
        Assert.Equal(closings.Count, stand.Afsluitingen);
        Assert.Equal(stand.Status.IsEindstatus ? closings[^1].Gebeurtenis.Tijdstip : null, stand.Afgesloten);
        Assert.Equal(lines.FindLast(line => line.Naar != line.Van)!.Gebeurtenis.Tijdstip, stand.StatusSinds);
        foreach (var signaal in stand.Signalen)
        {
            var sent = events.OfType<TerugkoppelingVerstuurd>().Where(each => each.Signaal == signaal.Signaal.Verwijzing).ToList();
            var sentInRound = round.OfType<TerugkoppelingVerstuurd>().Where(each => each.Signaal == signaal.Signaal.Verwijzing).ToList();
            var sentInClosing = events.Skip(lines.FindLastIndex(line => line.Naar != line.Van) + 1).OfType<TerugkoppelingVerstuurd>().Where(each => each.Signaal == signaal.Signaal.Verwijzing);
            Assert.Equal(events.OfType<BetaalberichtOntvangen>().LastOrDefault(each => each.Bericht.Signaal == signaal.Signaal.Verwijzing)?.Bericht.Stand, signaal.Betaalstand);
            Assert.Equal(sent.LastOrDefault()?.Code, signaal.LaatsteCode);
            Assert.Equal(sentInRound.Count > 0, signaal.Teruggekoppeld);
            Assert.Equal(sentInRound.Find(each => each.Code == Terugkoppelcode.WilHulp) is { } wilHulp ? DutchTime.Of(wilHulp.Tijdstip).Date : null, signaal.WilHulpOp);
            Assert.Equal(stand.Status.IsEindstatus && sentInClosing.Any(each => each.Definitief), signaal.Definitief);
        }
    }
}
