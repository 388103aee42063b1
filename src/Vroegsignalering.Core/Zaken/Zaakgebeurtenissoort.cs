using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Zaken;

/// <summary>The kind of an event of a case, with the stable code under which it is stored (ZAA-3).</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Zaakgebeurtenissoort>))]
public sealed class Zaakgebeurtenissoort : CodedEnum<Zaakgebeurtenissoort>
{
    /// <summary>A case is opened for signals of a match.</summary>
    public static readonly Zaakgebeurtenissoort ZaakGeopend = new(nameof(ZaakGeopend), 1, "zaak-geopend", "Zaak geopend", "Case opened");

    /// <summary>A signal joins the case.</summary>
    public static readonly Zaakgebeurtenissoort SignaalToegevoegd = new(nameof(SignaalToegevoegd), 2, "signaal-toegevoegd", "Signaal toegevoegd", "Signal added");

    /// <summary>An attempt that did not reach the resident.</summary>
    public static readonly Zaakgebeurtenissoort ContactpogingZonderContact = new(nameof(ContactpogingZonderContact), 3, "contactpoging-zonder-contact", "Contactpoging zonder contact", "Attempt without contact");

    /// <summary>The resident was reached.</summary>
    public static readonly Zaakgebeurtenissoort ContactGelegd = new(nameof(ContactGelegd), 4, "contact-gelegd", "Contact gelegd", "Contact made");

    /// <summary>The resident says yes; nothing was arranged yet.</summary>
    public static readonly Zaakgebeurtenissoort HulpGewenst = new(nameof(HulpGewenst), 5, "hulp-gewenst", "Hulp gewenst", "Help wanted");

    /// <summary>The resident accepts help and something was arranged.</summary>
    public static readonly Zaakgebeurtenissoort HulpGeaccepteerd = new(nameof(HulpGeaccepteerd), 6, "hulp-geaccepteerd", "Hulp geaccepteerd", "Help accepted");

    /// <summary>The resident wants no help.</summary>
    public static readonly Zaakgebeurtenissoort HulpGeweigerd = new(nameof(HulpGeweigerd), 7, "hulp-geweigerd", "Hulp geweigerd", "Help refused");

    /// <summary>The resident cannot be reached any more.</summary>
    public static readonly Zaakgebeurtenissoort ContactVerloren = new(nameof(ContactVerloren), 8, "contact-verloren", "Contact verloren", "Contact lost");

    /// <summary>The contact plan is used up.</summary>
    public static readonly Zaakgebeurtenissoort DefinitiefGeenContact = new(nameof(DefinitiefGeenContact), 9, "definitief-geen-contact", "Definitief geen contact", "Definitively no contact");

    /// <summary>Another helper takes over.</summary>
    public static readonly Zaakgebeurtenissoort AnderTraject = new(nameof(AnderTraject), 10, "ander-traject", "Ander traject", "Other programme");

    /// <summary>The case ends for a reason outside the help.</summary>
    public static readonly Zaakgebeurtenissoort DirecteUitstroom = new(nameof(DirecteUitstroom), 11, "directe-uitstroom", "Directe uitstroom", "Direct outflow");

    /// <summary>A plan of action was made with the resident.</summary>
    public static readonly Zaakgebeurtenissoort PlanVanAanpakVastgesteld = new(nameof(PlanVanAanpakVastgesteld), 12, "plan-van-aanpak-vastgesteld", "Plan van aanpak vastgesteld", "Plan of action made");

    /// <summary>The help is completed.</summary>
    public static readonly Zaakgebeurtenissoort TrajectAfgerond = new(nameof(TrajectAfgerond), 13, "traject-afgerond", "Traject afgerond", "Help completed");

    /// <summary>Help was given; the resident is followed.</summary>
    public static readonly Zaakgebeurtenissoort NazorgGestart = new(nameof(NazorgGestart), 14, "nazorg-gestart", "Nazorg gestart", "Aftercare started");

    /// <summary>The aftercare is completed.</summary>
    public static readonly Zaakgebeurtenissoort NazorgAfgerond = new(nameof(NazorgAfgerond), 15, "nazorg-afgerond", "Nazorg afgerond", "Aftercare completed");

    /// <summary>The resident needs help again during aftercare.</summary>
    public static readonly Zaakgebeurtenissoort Terugval = new(nameof(Terugval), 16, "terugval", "Terugval", "Relapse");

    /// <summary>The feedback term has passed.</summary>
    public static readonly Zaakgebeurtenissoort TerugkoppeltermijnVerstreken = new(nameof(TerugkoppeltermijnVerstreken), 17, "terugkoppeltermijn-verstreken", "Terugkoppeltermijn verstreken", "Feedback term passed");

    /// <summary>A follow-up was done, in any status.</summary>
    public static readonly Zaakgebeurtenissoort VolgactieUitgevoerd = new(nameof(VolgactieUitgevoerd), 18, "volgactie-uitgevoerd", "Volgactie uitgevoerd", "Follow-up done");

    /// <summary>A partner told how the arrears stand.</summary>
    public static readonly Zaakgebeurtenissoort BetaalberichtOntvangen = new(nameof(BetaalberichtOntvangen), 19, "betaalbericht-ontvangen", "Betaalbericht ontvangen", "Payment message received");

    /// <summary>A partner got its message.</summary>
    public static readonly Zaakgebeurtenissoort TerugkoppelingVerstuurd = new(nameof(TerugkoppelingVerstuurd), 20, "terugkoppeling-verstuurd", "Terugkoppeling verstuurd", "Feedback sent");

    /// <summary>A closed case goes on.</summary>
    public static readonly Zaakgebeurtenissoort Heropend = new(nameof(Heropend), 21, "heropend", "Heropend", "Reopened");

    /// <summary>A wrong status is set right.</summary>
    public static readonly Zaakgebeurtenissoort Gecorrigeerd = new(nameof(Gecorrigeerd), 22, "gecorrigeerd", "Gecorrigeerd", "Corrected");

    private Zaakgebeurtenissoort(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
