using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Zaken.Gebeurtenissen;

/// <summary>Something that happened to a case: who, when, and what (ZAA-1, ZAA-3).</summary>
/// <remarks>
/// A closed set: the cases are the sealed records of this folder. What an event does is in the one table <see cref="Zaakovergangen"/>. Written as one
/// JSON object with a stable <c>soort</c> and a <c>versie</c>, see <see cref="ZaakgebeurtenisJson"/>. <c>ToString</c> shows nothing personal. Value
/// equality. Thread safe: immutable.
/// </remarks>
[JsonConverter(typeof(ZaakgebeurtenisJsonConverter))]
public abstract record Zaakgebeurtenis
{
    private protected Zaakgebeurtenis()
    {
    }

    /// <summary>When it was registered. Later than every event before it, unless it is a correction (ZAA-7).</summary>
    [JsonConverter(typeof(InstantJsonConverter))]
    [JsonPropertyOrder(-2)]
    public required Instant Tijdstip { get; init; }

    /// <summary>The mark of who registered it, such as a number of a staff member or <c>systeem</c>; null: not told. Reopening and correcting ask for it.</summary>
    /// <exception cref="ArgumentException">The text ends in half a character, or holds one.</exception>
    [JsonPropertyOrder(-1)]
    public string? Door { get; init => field = FreeText.Checked(value); }

    /// <summary>The kind, with its stable code.</summary>
    [JsonIgnore]
    public abstract Zaakgebeurtenissoort Soort { get; }

    /// <summary>Handles every case.</summary>
    /// <param name="zaakGeopend">Handles <see cref="ZaakGeopend"/>.</param>
    /// <param name="signaalToegevoegd">Handles <see cref="SignaalToegevoegd"/>.</param>
    /// <param name="contactpogingZonderContact">Handles <see cref="ContactpogingZonderContact"/>.</param>
    /// <param name="contactGelegd">Handles <see cref="ContactGelegd"/>.</param>
    /// <param name="hulpGewenst">Handles <see cref="HulpGewenst"/>.</param>
    /// <param name="hulpGeaccepteerd">Handles <see cref="HulpGeaccepteerd"/>.</param>
    /// <param name="hulpGeweigerd">Handles <see cref="HulpGeweigerd"/>.</param>
    /// <param name="contactVerloren">Handles <see cref="ContactVerloren"/>.</param>
    /// <param name="definitiefGeenContact">Handles <see cref="DefinitiefGeenContact"/>.</param>
    /// <param name="anderTraject">Handles <see cref="AnderTraject"/>.</param>
    /// <param name="directeUitstroom">Handles <see cref="DirecteUitstroom"/>.</param>
    /// <param name="planVanAanpakVastgesteld">Handles <see cref="PlanVanAanpakVastgesteld"/>.</param>
    /// <param name="trajectAfgerond">Handles <see cref="TrajectAfgerond"/>.</param>
    /// <param name="nazorgGestart">Handles <see cref="NazorgGestart"/>.</param>
    /// <param name="nazorgAfgerond">Handles <see cref="NazorgAfgerond"/>.</param>
    /// <param name="terugval">Handles <see cref="Terugval"/>.</param>
    /// <param name="terugkoppeltermijnVerstreken">Handles <see cref="TerugkoppeltermijnVerstreken"/>.</param>
    /// <param name="volgactieUitgevoerd">Handles <see cref="VolgactieUitgevoerd"/>.</param>
    /// <param name="betaalberichtOntvangen">Handles <see cref="BetaalberichtOntvangen"/>.</param>
    /// <param name="terugkoppelingVerstuurd">Handles <see cref="TerugkoppelingVerstuurd"/>.</param>
    /// <param name="heropend">Handles <see cref="Heropend"/>.</param>
    /// <param name="gecorrigeerd">Handles <see cref="Gecorrigeerd"/>.</param>
    /// <typeparam name="TResult">The result.</typeparam>
    public TResult Match<TResult>(
        Func<ZaakGeopend, TResult> zaakGeopend,
        Func<SignaalToegevoegd, TResult> signaalToegevoegd,
        Func<ContactpogingZonderContact, TResult> contactpogingZonderContact,
        Func<ContactGelegd, TResult> contactGelegd,
        Func<HulpGewenst, TResult> hulpGewenst,
        Func<HulpGeaccepteerd, TResult> hulpGeaccepteerd,
        Func<HulpGeweigerd, TResult> hulpGeweigerd,
        Func<ContactVerloren, TResult> contactVerloren,
        Func<DefinitiefGeenContact, TResult> definitiefGeenContact,
        Func<AnderTraject, TResult> anderTraject,
        Func<DirecteUitstroom, TResult> directeUitstroom,
        Func<PlanVanAanpakVastgesteld, TResult> planVanAanpakVastgesteld,
        Func<TrajectAfgerond, TResult> trajectAfgerond,
        Func<NazorgGestart, TResult> nazorgGestart,
        Func<NazorgAfgerond, TResult> nazorgAfgerond,
        Func<Terugval, TResult> terugval,
        Func<TerugkoppeltermijnVerstreken, TResult> terugkoppeltermijnVerstreken,
        Func<VolgactieUitgevoerd, TResult> volgactieUitgevoerd,
        Func<BetaalberichtOntvangen, TResult> betaalberichtOntvangen,
        Func<TerugkoppelingVerstuurd, TResult> terugkoppelingVerstuurd,
        Func<Heropend, TResult> heropend,
        Func<Gecorrigeerd, TResult> gecorrigeerd)
    {
        ArgumentNullException.ThrowIfNull(zaakGeopend);
        ArgumentNullException.ThrowIfNull(signaalToegevoegd);
        ArgumentNullException.ThrowIfNull(contactpogingZonderContact);
        ArgumentNullException.ThrowIfNull(contactGelegd);
        ArgumentNullException.ThrowIfNull(hulpGewenst);
        ArgumentNullException.ThrowIfNull(hulpGeaccepteerd);
        ArgumentNullException.ThrowIfNull(hulpGeweigerd);
        ArgumentNullException.ThrowIfNull(contactVerloren);
        ArgumentNullException.ThrowIfNull(definitiefGeenContact);
        ArgumentNullException.ThrowIfNull(anderTraject);
        ArgumentNullException.ThrowIfNull(directeUitstroom);
        ArgumentNullException.ThrowIfNull(planVanAanpakVastgesteld);
        ArgumentNullException.ThrowIfNull(trajectAfgerond);
        ArgumentNullException.ThrowIfNull(nazorgGestart);
        ArgumentNullException.ThrowIfNull(nazorgAfgerond);
        ArgumentNullException.ThrowIfNull(terugval);
        ArgumentNullException.ThrowIfNull(terugkoppeltermijnVerstreken);
        ArgumentNullException.ThrowIfNull(volgactieUitgevoerd);
        ArgumentNullException.ThrowIfNull(betaalberichtOntvangen);
        ArgumentNullException.ThrowIfNull(terugkoppelingVerstuurd);
        ArgumentNullException.ThrowIfNull(heropend);
        ArgumentNullException.ThrowIfNull(gecorrigeerd);
        return this switch
        {
            ZaakGeopend each => zaakGeopend(each),
            SignaalToegevoegd each => signaalToegevoegd(each),
            ContactpogingZonderContact each => contactpogingZonderContact(each),
            ContactGelegd each => contactGelegd(each),
            HulpGewenst each => hulpGewenst(each),
            HulpGeaccepteerd each => hulpGeaccepteerd(each),
            HulpGeweigerd each => hulpGeweigerd(each),
            ContactVerloren each => contactVerloren(each),
            DefinitiefGeenContact each => definitiefGeenContact(each),
            AnderTraject each => anderTraject(each),
            DirecteUitstroom each => directeUitstroom(each),
            PlanVanAanpakVastgesteld each => planVanAanpakVastgesteld(each),
            TrajectAfgerond each => trajectAfgerond(each),
            NazorgGestart each => nazorgGestart(each),
            NazorgAfgerond each => nazorgAfgerond(each),
            Terugval each => terugval(each),
            TerugkoppeltermijnVerstreken each => terugkoppeltermijnVerstreken(each),
            VolgactieUitgevoerd each => volgactieUitgevoerd(each),
            BetaalberichtOntvangen each => betaalberichtOntvangen(each),
            TerugkoppelingVerstuurd each => terugkoppelingVerstuurd(each),
            Heropend each => heropend(each),
            Gecorrigeerd each => gecorrigeerd(each),
            _ => throw new InvalidOperationException("The set of events is closed."),
        };
    }

    /// <summary>The kind and the instant: <c>contact-gelegd 2025-04-02T13:10:00Z</c>.</summary>
    public sealed override string ToString() => $"{Soort.Code} {InstantPattern.ExtendedIso.Format(Tijdstip)}";
}
