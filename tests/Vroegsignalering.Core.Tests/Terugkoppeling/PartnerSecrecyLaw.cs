using FsCheck.Xunit;
using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;
using Vroegsignalering.Terugkoppeling;
using Vroegsignalering.Werkwijzen;
using Vroegsignalering.Zaken;
using Vroegsignalering.Zaken.Gebeurtenissen;

namespace Vroegsignalering.Tests.Terugkoppeling;

public sealed class PartnerSecrecyLaw
{
    private static readonly TerugkoppelPolicy Policy = new();

    private static readonly Terugkoppelafspraken Open = Standaardwerkwijzen.Landelijk.Terugkoppeling with
    {
        Uitgebreid = Partnerverlening.Alle,
        Status = Partnerverlening.Alle,
        MaandelijksOpDag = 10,
    };

    // TKP-7: the same life without partner B, or with more, other and paid signals of B: partner A hears exactly the same.
    [Property(Arbitrary = [typeof(Walk)], MaxTest = 300)]
    public void MessagesFor_OtherSignalsOfAnother_AreTheSame(Step[] steps, byte variant)
    {
        var host = new CaseHost(Open, Given.Termijnen, Given.Opened, [Given.SignalB, Given.SignalA]).Run(steps);

        Assert.Equal(HeardByA(host.Events), HeardByA(Changed(host.Events, variant % 4)));
    }

    // Everything that A hears after each event, on that day and on the day that is announced to it.
    private static List<object> HeardByA(IEnumerable<Zaakgebeurtenis> events)
    {
        var heard = new List<object>();
        Zaakstand? before = null;
        var played = new List<Zaakgebeurtenis>();
        foreach (var each in events)
        {
            played.Add(each);
            var stand = Vroegsignaalzaak.Replay(played).Stand;
            if (OfB(each) is null)
            {
                var day = DutchTime.Of(each.Tijdstip).Date;
                var messages = Policy.MessagesFor(stand, Open, Given.Termijnen, day).Concat(Policy.MessagesFor(stand, Open, Given.Termijnen, day.PlusDays(20))).Where(bericht => IsOfA(bericht.Signaal)).ToList();
                heard.AddRange(messages);
                heard.AddRange(messages.Select(bericht => Policy.Extend(bericht, stand, Open)).OfType<object>());
                heard.AddRange(Policy.StatusMessagesFor(stand, before, Open).Where(bericht => IsOfA(bericht.Signaal)));
                heard.AddRange(Policy.ContradictionsOf(stand, Terugkoppellog.Leeg, Open, Given.Termijnen, day));
            }

            before = stand;
        }

        return heard;
    }

    private static IEnumerable<Zaakgebeurtenis> Changed(IEnumerable<Zaakgebeurtenis> events, int variant) => events.SelectMany(each => each switch
    {
        ZaakGeopend geopend => [geopend with { Signalen = OfOpening(geopend.Signalen, variant) }],
        _ when OfB(each) is null => [each],
        SignaalToegevoegd { Signaal: var signaal } joins when variant is 1 => [joins with { Signaal = Other(signaal) }],
        _ => Array.Empty<Zaakgebeurtenis>(),
    });

    private static ValueList<Zaaksignaal> OfOpening(ValueList<Zaaksignaal> signals, int variant)
    {
        var a = signals.Where(signaal => IsOfA(signaal.Verwijzing));
        return variant switch
        {
            0 => a.ToValueList(),
            1 => signals.Select(signaal => IsOfA(signaal.Verwijzing) ? signaal : Other(signaal)).ToValueList(),
            2 => a.Concat(signals.Where(signaal => !IsOfA(signaal.Verwijzing))).ToValueList(),
            _ => signals.Concat(Enumerable.Range(1, 3).Select(i => Given.SignalB with { Verwijzing = Given.B with { Nummer = Signaalnummer.Parse(FormattableString.Invariant($"X-{i}")) } })).ToValueList(),
        };
    }

    private static Zaaksignaal Other(Zaaksignaal signaal) => signaal with { Partnerkenmerk = "ANDERS", Melding = new(2025, 1, 1), BedreigendeSituatie = true };

    // The signal of partner B that an event is about; null: it is about the case, or about a signal of A.
    private static Signaalverwijzing? OfB(Zaakgebeurtenis gebeurtenis)
    {
        var signaal = gebeurtenis switch
        {
            SignaalToegevoegd toegevoegd => toegevoegd.Signaal.Verwijzing,
            BetaalberichtOntvangen ontvangen => ontvangen.Bericht.Signaal,
            TerugkoppelingVerstuurd verstuurd => verstuurd.Signaal,
            _ => null,
        };
        return signaal is null || IsOfA(signaal) ? null : signaal;
    }

    private static bool IsOfA(Signaalverwijzing signaal) => signaal.PartnerId == Given.A.PartnerId;
}
