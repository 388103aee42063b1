using Vroegsignalering.Contact;
using Vroegsignalering.Signalen;
using Vroegsignalering.Zaken;
using Vroegsignalering.Zaken.Gebeurtenissen;

namespace Vroegsignalering.Tests.Zaken;

/// <summary>Events at an instant; what a test does not say fits <see cref="SampleZaken"/>.</summary>
internal static class Events
{
    public static SignaalToegevoegd Joined(Instant at) => new() { Tijdstip = at, Signaal = SampleZaken.Huur };

    public static ContactpogingZonderContact Attempt(Instant at) => new() { Tijdstip = at, Poging = Visit(at, reached: false) };

    /// <summary>The resident called, and got nobody.</summary>
    public static ContactpogingZonderContact InboundAttempt(Instant at) =>
        new() { Tijdstip = at, Poging = new() { Soort = Contactsoort.Telefoon, Tijdstip = at, Richting = Contactrichting.Inkomend, Bereikt = false } };

    public static ContactGelegd Contact(Instant at) => new() { Tijdstip = at, Poging = Visit(at, reached: true) };

    public static HulpGewenst Wanted(Instant at) => new() { Tijdstip = at };

    public static HulpGeaccepteerd Accepted(Instant at) => Accepted(at, Hulpafspraak.Betalingsregeling);

    public static HulpGeaccepteerd Accepted(Instant at, Hulpafspraak? afspraak) => new() { Tijdstip = at, Afspraak = afspraak };

    public static HulpGeweigerd Refused(Instant at) => new() { Tijdstip = at };

    public static ContactVerloren Lost(Instant at) => new() { Tijdstip = at };

    public static DefinitiefGeenContact NoContact(Instant at) => new() { Tijdstip = at };

    public static AnderTraject OtherHelper(Instant at) => new() { Tijdstip = at, Traject = Trajectsoort.Budgetbeheer };

    public static DirecteUitstroom Outflow(Instant at) => Outflow(at, Uitstroomreden.GeenFinancieleEenheid);

    public static DirecteUitstroom Outflow(Instant at, Uitstroomreden reden) => new() { Tijdstip = at, Reden = reden };

    public static PlanVanAanpakVastgesteld Planned(Instant at) => Planned(at, Schuldperspectief.AlleenAchterstanden);

    public static PlanVanAanpakVastgesteld Planned(Instant at, Schuldperspectief perspectief, params ReadOnlySpan<Verwijzingsdoel> verwijzingen) => new()
    {
        Tijdstip = at,
        Plan = new()
        {
            Oorzaak = Achterstandsoorzaak.Inkomensdaling,
            SchuldenInBeeld = true,
            Perspectief = perspectief,
            VasteLasten = Vastelastenafspraak.HervatZelf,
            Verwijzingen = Vroegsignalering.Foundation.ValueList.Create(verwijzingen),
        },
    };

    public static TrajectAfgerond Completed(Instant at) => Completed(at, Eindresultaat.AdviesOfQuickFix);

    public static TrajectAfgerond Completed(Instant at, Eindresultaat? resultaat) => new() { Tijdstip = at, Resultaat = resultaat };

    public static NazorgGestart Aftercare(Instant at) => new() { Tijdstip = at, Toestemming = true };

    public static NazorgAfgerond AftercareCompleted(Instant at) => new() { Tijdstip = at, Resultaat = Eindresultaat.Vervolghulp };

    public static Terugval Relapse(Instant at) => new() { Tijdstip = at };

    public static TerugkoppeltermijnVerstreken TermPassed(Instant at) => new() { Tijdstip = at };

    public static VolgactieUitgevoerd FollowedUp(Instant at) => new() { Tijdstip = at, Actie = Volgactiesoort.Heropaf, Uitkomst = Volguitkomst.GaatGoed };

    public static BetaalberichtOntvangen Paid(Instant at) => Paid(at, SampleZaken.Energie, Betaalstand.Betaald);

    public static BetaalberichtOntvangen Paid(Instant at, Zaaksignaal signaal, Betaalstand stand) =>
        new() { Tijdstip = at, Bericht = new() { Signaal = signaal.Verwijzing, Stand = stand, Datum = SampleZaken.Reported } };

    public static TerugkoppelingVerstuurd Interim(Instant at) => Sent(at, SampleZaken.Energie, Terugkoppelcode.WilHulp, definitief: false);

    public static TerugkoppelingVerstuurd Final(Instant at) => Sent(at, SampleZaken.Energie, Terugkoppelcode.NogNietBereiktOfWilGeenHulp, definitief: true);

    public static TerugkoppelingVerstuurd Sent(Instant at, Zaaksignaal signaal, Terugkoppelcode code, bool definitief) =>
        new() { Tijdstip = at, Signaal = signaal.Verwijzing, Code = code, Definitief = definitief };

    public static Heropend Reopened(Instant at, Zaakstatus naar) => new() { Tijdstip = at, Door = "17", Naar = naar, Reden = "alsnog gebeld" };

    public static Gecorrigeerd Corrected(Instant at, Zaakstatus naar) => Corrected(at, naar, naar.IsEindstatus ? Eindresultaat.Overleden : null);

    public static Gecorrigeerd Corrected(Instant at, Zaakstatus naar, Eindresultaat? resultaat) =>
        new() { Tijdstip = at, Door = "17", Naar = naar, Resultaat = resultaat, Reden = "verkeerde zaak" };

    /// <summary>An event of a kind that meets every condition of a case of <see cref="SampleZaken.In"/>, its status apart.</summary>
    public static Zaakgebeurtenis Of(Zaakgebeurtenissoort soort, Instant at, Zaakstatus naar) => soort.Name switch
    {
        nameof(Zaakgebeurtenissoort.ZaakGeopend) => SampleZaken.Opening(SampleZaken.Energie) with { Tijdstip = at },
        nameof(Zaakgebeurtenissoort.SignaalToegevoegd) => Joined(at),
        nameof(Zaakgebeurtenissoort.ContactpogingZonderContact) => Attempt(at),
        nameof(Zaakgebeurtenissoort.ContactGelegd) => Contact(at),
        nameof(Zaakgebeurtenissoort.HulpGewenst) => Wanted(at),
        nameof(Zaakgebeurtenissoort.HulpGeaccepteerd) => Accepted(at),
        nameof(Zaakgebeurtenissoort.HulpGeweigerd) => Refused(at),
        nameof(Zaakgebeurtenissoort.ContactVerloren) => Lost(at),
        nameof(Zaakgebeurtenissoort.DefinitiefGeenContact) => NoContact(at),
        nameof(Zaakgebeurtenissoort.AnderTraject) => OtherHelper(at),
        nameof(Zaakgebeurtenissoort.DirecteUitstroom) => Outflow(at),
        nameof(Zaakgebeurtenissoort.PlanVanAanpakVastgesteld) => Planned(at),
        nameof(Zaakgebeurtenissoort.TrajectAfgerond) => Completed(at),
        nameof(Zaakgebeurtenissoort.NazorgGestart) => Aftercare(at),
        nameof(Zaakgebeurtenissoort.NazorgAfgerond) => AftercareCompleted(at),
        nameof(Zaakgebeurtenissoort.Terugval) => Relapse(at),
        nameof(Zaakgebeurtenissoort.TerugkoppeltermijnVerstreken) => TermPassed(at),
        nameof(Zaakgebeurtenissoort.VolgactieUitgevoerd) => FollowedUp(at),
        nameof(Zaakgebeurtenissoort.BetaalberichtOntvangen) => Paid(at),
        nameof(Zaakgebeurtenissoort.TerugkoppelingVerstuurd) => Interim(at),
        nameof(Zaakgebeurtenissoort.Heropend) => Reopened(at, naar),
        nameof(Zaakgebeurtenissoort.Gecorrigeerd) => Corrected(at, naar),
        _ => throw new ArgumentOutOfRangeException(nameof(soort)),
    };

    private static Contactpoging Visit(Instant at, bool reached) => new() { Soort = Contactsoort.Huisbezoek, Tijdstip = at, Bereikt = reached };
}
