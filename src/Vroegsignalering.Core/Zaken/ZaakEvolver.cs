using Vroegsignalering.Contact;
using Vroegsignalering.Foundation;
using Vroegsignalering.Zaken.Gebeurtenissen;

namespace Vroegsignalering.Zaken;

/// <summary>What each event does to the state of a case. Asks nothing: whether an event is allowed is decided before, and once (ZAA-3).</summary>
internal static class ZaakEvolver
{
    public static Zaakstand Open(ZaakGeopend geopend) => new()
    {
        ZaakId = geopend.ZaakId,
        Versie = 1,
        Status = Zaakstatus.NogNietGestart,
        StatusSinds = geopend.Tijdstip,
        LaatsteTijdstip = geopend.Tijdstip,
        Geopend = geopend.Tijdstip,
        Signalen = geopend.Signalen.Select(signaal => new Zaaksignaalstand { Signaal = signaal, Opgepakt = geopend.Tijdstip }).ToValueList(),
        Matchnummer = geopend.Matchnummer,
        Werkwijze = geopend.Werkwijze,
        Werkwijzeversie = geopend.Werkwijzeversie,
        EerdereZaak = geopend.EerdereZaak,
        Contactplan = geopend.Contactplan,
        Contact = Contactverloop.Leeg,
    };

    public static Zaakstand Evolve(Zaakstand stand, Zaakgebeurtenis gebeurtenis, Zaakovergang overgang)
    {
        var naar = TargetOf(gebeurtenis, overgang);
        var changed = naar == stand.Status ? stand : Enter(stand, naar, gebeurtenis);
        return Record(changed, gebeurtenis) with
        {
            Versie = stand.Versie + 1,
            LaatsteTijdstip = gebeurtenis.Tijdstip > stand.LaatsteTijdstip ? gebeurtenis.Tijdstip : stand.LaatsteTijdstip,
        };
    }

    public static Zaakstatus TargetOf(Zaakgebeurtenis gebeurtenis, Zaakovergang overgang) => gebeurtenis switch
    {
        Heropend heropend => heropend.Naar,
        Gecorrigeerd gecorrigeerd => gecorrigeerd.Naar,
        _ => overgang.Naar[0],
    };

    private static Zaakstand Enter(Zaakstand stand, Zaakstatus naar, Zaakgebeurtenis gebeurtenis)
    {
        var entered = stand with { Status = naar, StatusSinds = gebeurtenis.Tijdstip };
        if (naar.IsEindstatus)
        {
            return entered with
            {
                Resultaat = ResultOf(stand, naar, gebeurtenis),
                Afgesloten = gebeurtenis.Tijdstip,
                Afsluitingen = stand.Afsluitingen + 1,
                Signalen = WithoutFinal(stand.Signalen),
            };
        }

        return stand.Status.IsEindstatus ? entered with { Resultaat = null, Afgesloten = null, Signalen = WithoutFinal(stand.Signalen) } : entered;
    }

    private static Eindresultaat? ResultOf(Zaakstand stand, Zaakstatus naar, Zaakgebeurtenis gebeurtenis) => gebeurtenis switch
    {
        DirecteUitstroom uitstroom => uitstroom.Reden.Eindresultaat,
        TerugkoppeltermijnVerstreken when naar == Zaakstatus.DirecteUitstroom => Eindresultaat.NietOpgepaktAndereReden,
        TrajectAfgerond afgerond => afgerond.Resultaat,
        NazorgAfgerond afgerond => afgerond.Resultaat,
        DefinitiefGeenContact { Resultaat: { } given } => given,
        Gecorrigeerd { Resultaat: { } given } => given,
        _ => Eindresultaatregels.Default(naar, stand),
    };

    private static Zaakstand Record(Zaakstand stand, Zaakgebeurtenis gebeurtenis) => gebeurtenis switch
    {
        SignaalToegevoegd toegevoegd => stand with { Signalen = stand.Signalen.Add(new() { Signaal = toegevoegd.Signaal, Opgepakt = toegevoegd.Tijdstip }) },
        ContactpogingZonderContact { Poging: var poging } => stand with
        {
            Contact = stand.Contact.With(poging),
            Pogingen = stand.Pogingen + 1,
        },
        ContactGelegd { Poging: var poging } => stand with
        {
            Contact = stand.Contact.With(poging),
            EersteContact = stand.EersteContact < poging.Tijdstip ? stand.EersteContact : poging.Tijdstip,
            LaatsteContact = stand.LaatsteContact > poging.Tijdstip ? stand.LaatsteContact : poging.Tijdstip,
        },
        HulpGewenst => stand with { HulpGewenst = stand.HulpGewenst ?? gebeurtenis.Tijdstip },
        HulpGeaccepteerd { Afspraak: { } afspraak } => stand with
        {
            Acceptatie = new() { Tijdstip = stand.Acceptatie?.Tijdstip ?? gebeurtenis.Tijdstip, Afspraak = afspraak },
        },
        PlanVanAanpakVastgesteld vastgesteld => stand with { Plan = vastgesteld.Plan },
        NazorgGestart gestart => stand with { Nazorgtoestemming = gestart.Toestemming },
        BetaalberichtOntvangen { Bericht: var bericht } => stand with
        {
            Signalen = Changed(stand.Signalen, bericht.Signaal, each => each with { Betaalstand = bericht.Stand }),
        },
        TerugkoppelingVerstuurd verstuurd => stand with { Signalen = Changed(stand.Signalen, verstuurd.Signaal, each => Sent(each, verstuurd)) },
        Heropend => stand with
        {
            Heropend = gebeurtenis.Tijdstip,
            Contact = stand.Contact.Anew(),
            HulpGewenst = null,
            Acceptatie = null,
            Signalen = stand.Signalen.Select(each => each with { Teruggekoppeld = false, WilHulpOp = null }).ToValueList(),
        },
        _ => stand,
    };

    private static Zaaksignaalstand Sent(Zaaksignaalstand signaal, TerugkoppelingVerstuurd verstuurd) => signaal with
    {
        LaatsteCode = verstuurd.Code,
        Teruggekoppeld = true,
        Definitief = signaal.Definitief || verstuurd.Definitief,
        WilHulpOp = signaal.WilHulpOp ?? (verstuurd.Code == Terugkoppelcode.WilHulp ? DutchTime.Of(verstuurd.Tijdstip).Date : null),
    };

    private static ValueList<Zaaksignaalstand> Changed(
        ValueList<Zaaksignaalstand> signalen, Signalen.Signaalverwijzing signaal, Func<Zaaksignaalstand, Zaaksignaalstand> change) =>
        signalen.Select(each => each.Signaal.Verwijzing == signaal ? change(each) : each).ToValueList();

    private static ValueList<Zaaksignaalstand> WithoutFinal(ValueList<Zaaksignaalstand> signalen) =>
        signalen.Select(each => each with { Definitief = false }).ToValueList();
}
