using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Screening;

/// <summary>Why a signal gets a no-go in screening (SCR-3).</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<NoGoReden>))]
public sealed class NoGoReden : CodedEnum<NoGoReden>
{
    /// <summary>Known to debt counselling.</summary>
    public static readonly NoGoReden BekendBijSchuldhulpverlening = new(nameof(BekendBijSchuldhulpverlening), 1, "bekend-bij-schuldhulpverlening", "Bekend bij schuldhulpverlening", "Known to debt counselling", Signaalstatus.BekendBijSchuldhulpverlening);

    /// <summary>In a programme that is aimed at debts.</summary>
    public static readonly NoGoReden LopendTraject = new(nameof(LopendTraject), 2, "lopend-traject", "Lopend traject gericht op schulden", "In a programme about debts", Signaalstatus.NietOpgepaktAndereReden);

    /// <summary>An administrator is known (001); for feedback he is not another helper.</summary>
    public static readonly NoGoReden Bewindvoering = new(nameof(Bewindvoering), 3, "bewindvoering", "Onder bewind", "Under administration", Signaalstatus.NietOpgepaktAndereReden);

    /// <summary>Not a resident.</summary>
    public static readonly NoGoReden GeenInwoner = new(nameof(GeenInwoner), 4, "geen-inwoner", "Geen inwoner van de gemeente", "Not a resident of the municipality", Signaalstatus.GeenInwoner);

    /// <summary>Deceased.</summary>
    public static readonly NoGoReden Overleden = new(nameof(Overleden), 5, "overleden", "Overleden", "Deceased", Signaalstatus.Overleden);

    /// <summary>Not found at the address, nor elsewhere.</summary>
    public static readonly NoGoReden NietOpAdres = new(nameof(NietOpAdres), 6, "niet-op-adres", "Niet op het adres", "Not at the address", Signaalstatus.NietOpgepaktAndereReden);

    /// <summary>Not a natural person.</summary>
    public static readonly NoGoReden Rechtspersoon = new(nameof(Rechtspersoon), 7, "rechtspersoon", "Rechtspersoon", "Legal person", Signaalstatus.NietOpgepaktOnterechtSignaal);

    /// <summary>The object is not a dwelling.</summary>
    public static readonly NoGoReden GeenWoning = new(nameof(GeenWoning), 8, "geen-woning", "Geen woning", "Not a dwelling", Signaalstatus.NietOpgepaktOnterechtSignaal);

    /// <summary>On the exclusion list, for safety.</summary>
    public static readonly NoGoReden Uitsluitingslijst = new(nameof(Uitsluitingslijst), 9, "uitsluitingslijst", "Op de uitsluitingslijst", "On the exclusion list", Signaalstatus.NietOpgepaktAndereReden);

    /// <summary>An earlier wish to be left alone was registered (004, case 1).</summary>
    public static readonly NoGoReden WilGeenBemoeienis = new(nameof(WilGeenBemoeienis), 10, "wil-geen-bemoeienis", "Wil geen bemoeienis", "Wants no interference", Signaalstatus.NietOpgepaktAndereReden);

    /// <summary>In detention.</summary>
    public static readonly NoGoReden Detentie = new(nameof(Detentie), 11, "detentie", "In detentie", "In detention", Signaalstatus.NietOpgepaktAndereReden);

    /// <summary>No right of residence.</summary>
    public static readonly NoGoReden OnrechtmatigVerblijf = new(nameof(OnrechtmatigVerblijf), 12, "onrechtmatig-verblijf", "Onrechtmatig verblijf", "Unlawful stay", Signaalstatus.NietOpgepaktAndereReden);

    private NoGoReden(string name, int order, string code, string tekst, string english, Signaalstatus signaalstatus)
        : base(name, order, code, tekst, english) =>
        Signaalstatus = signaalstatus;

    /// <summary>The status of the signal in the national exchange model (MON-8).</summary>
    public Signaalstatus Signaalstatus { get; }
}
