using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Termijnen;

/// <summary>What happens when a term starts (TER-5).</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Startgebeurtenis>))]
public sealed class Startgebeurtenis : CodedEnum<Startgebeurtenis>
{
    /// <summary>The partners deliver their signals: the reporting moment of the month.</summary>
    public static readonly Startgebeurtenis Aanlevering = new(nameof(Aanlevering), 1, "aanlevering", "aanlevering door de signaalpartners", "delivery by the partners");

    /// <summary>The municipality receives the list of matches.</summary>
    public static readonly Startgebeurtenis LijstOntvangen = new(nameof(LijstOntvangen), 2, "lijst-ontvangen", "ontvangst van de signaallijst", "receipt of the list of signals");

    /// <summary>The report: the reporting moment of the run; for a signal that is taken up at once its receipt.</summary>
    public static readonly Startgebeurtenis Melding = new(nameof(Melding), 3, "melding", "melding", "report");

    /// <summary>A card is left because nobody was at home.</summary>
    public static readonly Startgebeurtenis KaartjeAchtergelaten = new(nameof(KaartjeAchtergelaten), 4, "kaartje-achtergelaten", "kaartje achtergelaten", "card left");

    /// <summary>The signals are handed over to the team that makes contact.</summary>
    public static readonly Startgebeurtenis OverdrachtAanTeam = new(nameof(OverdrachtAanTeam), 5, "overdracht-aan-team", "overdracht aan het team", "hand-over to the team");

    /// <summary>The municipality takes up the signal.</summary>
    public static readonly Startgebeurtenis SignaalOpgepakt = new(nameof(SignaalOpgepakt), 6, "signaal-opgepakt", "signaal opgepakt", "signal taken up");

    /// <summary>The resident accepts help from early detection (004: hulpacceptatie).</summary>
    public static readonly Startgebeurtenis HulpAanvaard = new(nameof(HulpAanvaard), 7, "hulp-aanvaard", "hulp aanvaard", "help accepted");

    /// <summary>The resident accepts the offer of municipal debt counselling (Wgs, art. 4): not the signal, and not the visit.</summary>
    public static readonly Startgebeurtenis AanbodAanvaard = new(nameof(AanbodAanvaard), 8, "aanbod-aanvaard", "aanbod voor schuldhulpverlening aanvaard", "offer of debt counselling accepted");

    /// <summary>The contract ends, and with it the supply.</summary>
    public static readonly Startgebeurtenis EindeContract = new(nameof(EindeContract), 9, "einde-contract", "einde van het contract", "end of the contract");

    /// <summary>The partner gets the feedback that the resident wants help.</summary>
    public static readonly Startgebeurtenis TerugkoppelingWilHulp = new(nameof(TerugkoppelingWilHulp), 10, "terugkoppeling-wil-hulp", "terugkoppeling dat de inwoner hulp wil", "feedback that the resident wants help");

    /// <summary>The partner gets the feedback.</summary>
    public static readonly Startgebeurtenis TerugkoppelingGegeven = new(nameof(TerugkoppelingGegeven), 11, "terugkoppeling-gegeven", "terugkoppeling gegeven", "feedback given");

    /// <summary>A visit that reached the resident, who agrees to be called later.</summary>
    public static readonly Startgebeurtenis BezoekMetBereik = new(nameof(BezoekMetBereik), 12, "bezoek-met-bereik", "huisbezoek waarbij de inwoner is bereikt en met nazorg instemt", "visit that reached the resident, who agrees to aftercare");

    /// <summary>The case is closed.</summary>
    public static readonly Startgebeurtenis Afsluiting = new(nameof(Afsluiting), 13, "afsluiting", "afsluiting", "closing");

    /// <summary>The municipality starts with early detection; for terms of the approach as a whole.</summary>
    public static readonly Startgebeurtenis StartAanpak = new(nameof(StartAanpak), 14, "start-aanpak", "start van de aanpak", "start of the approach");

    /// <summary>The resident accepts the offer of municipal debt counselling in a threatening situation (Wgs, art. 4 lid 2; TER-9).</summary>
    public static readonly Startgebeurtenis AanbodAanvaardBijBedreigendeSituatie = new(
        nameof(AanbodAanvaardBijBedreigendeSituatie), 15, "aanbod-aanvaard-bij-bedreigende-situatie", "aanbod voor schuldhulpverlening aanvaard bij een bedreigende situatie", "offer of debt counselling accepted in a threatening situation");

    private Startgebeurtenis(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
