using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering;

/// <summary>How a case ended: the sixteen values of the national exchange model, in its order (ZAA-5).</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Eindresultaat>))]
public sealed class Eindresultaat : CodedEnum<Eindresultaat>
{
    /// <summary>Advice, or something solvable within thirty days.</summary>
    public static readonly Eindresultaat AdviesOfQuickFix = new(nameof(AdviesOfQuickFix), 1, "advies-of-quick-fix", "(Budget)advies en/of quick fix", "(Budget) advice and/or quick fix", Signaalstatus.Opgepakt);

    /// <summary>Attempts were made and none reached the resident.</summary>
    public static readonly Eindresultaat DefinitiefGeenContact = new(nameof(DefinitiefGeenContact), 2, "definitief-geen-contact", "Definitief geen contact kunnen krijgen", "Contact could definitively not be made", Signaalstatus.Opgepakt);

    /// <summary>The resident was reached once, and not again.</summary>
    public static readonly Eindresultaat GeenReactieNaEerderContact = new(nameof(GeenReactieNaEerderContact), 3, "geen-reactie-na-eerder-contact", "Geen reactie na eerder contact", "No reaction after earlier contact", Signaalstatus.Opgepakt);

    /// <summary>Known already.</summary>
    public static readonly Eindresultaat BekendBijSchuldhulpverlening = new(nameof(BekendBijSchuldhulpverlening), 4, "bekend-bij-schuldhulpverlening", "Inwoner al bekend bij schuldhulpverlening", "Resident already known to debt counselling", Signaalstatus.BekendBijSchuldhulpverlening);

    /// <summary>Another helper was there first.</summary>
    public static readonly Eindresultaat AnderLopendTraject = new(nameof(AnderLopendTraject), 5, "ander-lopend-traject", "Inwoner heeft al een ander lopend traject", "Resident is in another programme already", Signaalstatus.Opgepakt);

    /// <summary>Solved without help.</summary>
    public static readonly Eindresultaat ZelfBetaald = new(nameof(ZelfBetaald), 6, "zelf-betaald", "Inwoner heeft zelf al betaald/betalingsregeling getroffen", "Resident paid or made a payment arrangement himself", Signaalstatus.Opgepakt);

    /// <summary>Deceased.</summary>
    public static readonly Eindresultaat Overleden = new(nameof(Overleden), 7, "overleden", "Inwoner is overleden", "Resident has died", Signaalstatus.Overleden);

    /// <summary>Reached, and help was not wanted; only general tips is this too (TKP-8).</summary>
    public static readonly Eindresultaat RegeltHetZelf = new(nameof(RegeltHetZelf), 8, "regelt-het-zelf", "Inwoner regelt het zelf/hoeft geen hulp vanuit vroegsignalering", "Resident manages himself or needs no help from early detection", Signaalstatus.Opgepakt);

    /// <summary>Any other reason.</summary>
    public static readonly Eindresultaat NietOpgepaktAndereReden = new(nameof(NietOpgepaktAndereReden), 9, "niet-opgepakt-andere-reden", "Niet opgepakt: andere reden", "Not taken up: other reason", Signaalstatus.NietOpgepaktAndereReden);

    /// <summary>The same arrears were reported and taken up before.</summary>
    public static readonly Eindresultaat NietOpgepaktHerhaaldeMelding = new(nameof(NietOpgepaktHerhaaldeMelding), 10, "niet-opgepakt-herhaalde-melding", "Niet opgepakt: herhaalde melding", "Not taken up: repeated report", Signaalstatus.NietOpgepaktHerhaaldeMelding);

    /// <summary>It should not have been reported.</summary>
    public static readonly Eindresultaat NietOpgepaktOnterechtSignaal = new(nameof(NietOpgepaktOnterechtSignaal), 11, "niet-opgepakt-onterecht-signaal", "Niet opgepakt: onterecht signaal", "Not taken up: unjustified signal", Signaalstatus.NietOpgepaktOnterechtSignaal);

    /// <summary>Not a resident.</summary>
    public static readonly Eindresultaat GeenInwoner = new(nameof(GeenInwoner), 12, "geen-inwoner", "Persoon is geen inwoner (meer) in de gemeente", "Person is not (or no longer) a resident", Signaalstatus.GeenInwoner);

    /// <summary>Further help of any kind.</summary>
    public static readonly Eindresultaat Vervolghulp = new(nameof(Vervolghulp), 13, "vervolghulp", "Vervolghulp en/of verwijzing", "Further help and/or referral", Signaalstatus.Opgepakt);

    /// <summary>Further financial help, such as debt counselling.</summary>
    public static readonly Eindresultaat VervolghulpFinancieel = new(nameof(VervolghulpFinancieel), 14, "vervolghulp-financieel", "Vervolghulp en/of verwijzing financieel", "Further help and/or referral, financial", Signaalstatus.Opgepakt);

    /// <summary>Further help that is not financial, such as social work.</summary>
    public static readonly Eindresultaat VervolghulpNietFinancieel = new(nameof(VervolghulpNietFinancieel), 15, "vervolghulp-niet-financieel", "Vervolghulp en/of verwijzing niet financieel", "Further help and/or referral, not financial", Signaalstatus.Opgepakt);

    /// <summary>Referred without the resident taking part.</summary>
    public static readonly Eindresultaat VerwijzingZonderTussenkomst = new(nameof(VerwijzingZonderTussenkomst), 16, "verwijzing-zonder-tussenkomst", "Verwijzing zonder tussenkomst inwoner", "Referral without the resident", Signaalstatus.Opgepakt);

    private Eindresultaat(string name, int order, string code, string tekst, string english, Signaalstatus signaalstatus)
        : base(name, order, code, tekst, english) =>
        Signaalstatus = signaalstatus;

    /// <summary>The status of the signals of a case that ended so (MON-8): taken up, unless the end says that it should not have been.</summary>
    public Signaalstatus Signaalstatus { get; }
}
