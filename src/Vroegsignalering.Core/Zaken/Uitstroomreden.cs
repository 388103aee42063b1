using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Zaken;

/// <summary>Why a case ends at once (ZAA-3).</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Uitstroomreden>))]
public sealed class Uitstroomreden : CodedEnum<Uitstroomreden>
{
    /// <summary>Not one financial unit, such as let rooms (001).</summary>
    public static readonly Uitstroomreden GeenFinancieleEenheid = new(nameof(GeenFinancieleEenheid), 1, "geen-financiele-eenheid", "Geen financiële eenheid", "Not one financial unit", Eindresultaat.NietOpgepaktAndereReden);

    /// <summary>Deceased.</summary>
    public static readonly Uitstroomreden Overleden = new(nameof(Overleden), 2, "overleden", "Overleden", "Deceased", Eindresultaat.Overleden);

    /// <summary>Not a resident.</summary>
    public static readonly Uitstroomreden GeenInwoner = new(nameof(GeenInwoner), 3, "geen-inwoner", "Geen inwoner (meer)", "Not (or no longer) a resident", Eindresultaat.GeenInwoner);

    /// <summary>It should not have been reported.</summary>
    public static readonly Uitstroomreden Onterecht = new(nameof(Onterecht), 4, "onterecht", "Onterecht signaal", "Unjustified signal", Eindresultaat.NietOpgepaktOnterechtSignaal);

    /// <summary>The same arrears were reported and taken up before.</summary>
    public static readonly Uitstroomreden HerhaaldeMelding = new(nameof(HerhaaldeMelding), 5, "herhaalde-melding", "Herhaalde melding", "Repeated report", Eindresultaat.NietOpgepaktHerhaaldeMelding);

    /// <summary>Known already.</summary>
    public static readonly Uitstroomreden BekendBijSchuldhulp = new(nameof(BekendBijSchuldhulp), 6, "bekend-bij-schuldhulp", "Bekend bij schuldhulpverlening", "Known to debt counselling", Eindresultaat.BekendBijSchuldhulpverlening);

    /// <summary>The resident paid, or made an arrangement, himself.</summary>
    public static readonly Uitstroomreden ZelfBetaald = new(nameof(ZelfBetaald), 7, "zelf-betaald", "Zelf betaald of regeling getroffen", "Paid or arranged himself", Eindresultaat.ZelfBetaald);

    /// <summary>Any other reason.</summary>
    public static readonly Uitstroomreden AndereReden = new(nameof(AndereReden), 8, "andere-reden", "Andere reden", "Other reason", Eindresultaat.NietOpgepaktAndereReden);

    private Uitstroomreden(string name, int order, string code, string tekst, string english, Eindresultaat eindresultaat)
        : base(name, order, code, tekst, english) =>
        Eindresultaat = eindresultaat;

    /// <summary>The end result of a case that ends for this reason (ZAA-5).</summary>
    public Eindresultaat Eindresultaat { get; }
}
