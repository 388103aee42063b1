using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Termijnen;

/// <summary>A deadline of early detection (TER-5). Its term, start event and source are in the werkwijze, see <see cref="Termijnafspraken"/>.</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Termijnsoort>))]
public sealed class Termijnsoort : CodedEnum<Termijnsoort>
{
    /// <summary>Partners report: a day of the month and a time, and no term; the werkwijze has it under intake, never here.</summary>
    public static readonly Termijnsoort Aanlevermoment = new(nameof(Aanlevermoment), 1, "aanlevermoment", "aanlevermoment", "reporting moment");

    /// <summary>The data processor says which addresses go on.</summary>
    public static readonly Termijnsoort TerugkoppelingDataverwerker =
        new(nameof(TerugkoppelingDataverwerker), 2, "terugkoppeling-dataverwerker", "terugkoppeling door de dataverwerker", "return by the data processor");

    /// <summary>The list is checked.</summary>
    public static readonly Termijnsoort Screening = new(nameof(Screening), 3, "screening", "screening", "screening");

    /// <summary>The first visit is made.</summary>
    public static readonly Termijnsoort EersteHuisbezoek = new(nameof(EersteHuisbezoek), 4, "eerste-huisbezoek", "eerste huisbezoek", "first visit");

    /// <summary>The next visit is made when nobody called after a card was left.</summary>
    public static readonly Termijnsoort NieuwBezoekNaKaartje =
        new(nameof(NieuwBezoekNaKaartje), 5, "nieuw-bezoek-na-kaartje", "nieuw bezoek na kaartje", "next visit after a card");

    /// <summary>The phase in which contact is sought ends.</summary>
    public static readonly Termijnsoort Contactfase = new(nameof(Contactfase), 6, "contactfase", "contactfase", "contact phase");

    /// <summary>The partner gets feedback.</summary>
    public static readonly Termijnsoort Terugkoppeling = new(nameof(Terugkoppeling), 7, "terugkoppeling", "terugkoppeling", "feedback");

    /// <summary>The first talk about debt counselling, by law.</summary>
    public static readonly Termijnsoort EersteGesprek = new(nameof(EersteGesprek), 8, "eerste-gesprek", "eerste gesprek", "first talk");

    /// <summary>The first talk in a threatening situation (TER-9), by law; an end of supply that was announced is not one by definition.</summary>
    public static readonly Termijnsoort EersteGesprekBedreigendeSituatie = new(
        nameof(EersteGesprekBedreigendeSituatie), 9, "eerste-gesprek-bedreigende-situatie", "eerste gesprek bij een bedreigende situatie", "first talk in a threatening situation");

    /// <summary>The partner sends the signal that supply will end, counted back from the end of the contract.</summary>
    public static readonly Termijnsoort EindeLevering = new(nameof(EindeLevering), 10, "einde-levering", "signaal van einde levering", "signal of end of supply");

    /// <summary>The rest from collection ends.</summary>
    public static readonly Termijnsoort Incassorust = new(nameof(Incassorust), 11, "incassorust", "incassorust", "rest from collection");

    /// <summary>The resident is called to ask how things are.</summary>
    public static readonly Termijnsoort Nazorgcontact = new(nameof(Nazorgcontact), 12, "nazorgcontact", "nazorgcontact", "aftercare contact");

    /// <summary>It is checked with the partner whether the fixed costs are being paid.</summary>
    public static readonly Termijnsoort Heropaf = new(nameof(Heropaf), 13, "heropaf", "heropaf", "check after feedback");

    /// <summary>Following the resident ends.</summary>
    public static readonly Termijnsoort Volgen = new(nameof(Volgen), 14, "volgen", "volgen", "following");

    /// <summary>The first evaluation.</summary>
    public static readonly Termijnsoort EersteEvaluatie = new(nameof(EersteEvaluatie), 15, "eerste-evaluatie", "eerste evaluatie", "first evaluation");

    /// <summary>The second evaluation.</summary>
    public static readonly Termijnsoort TweedeEvaluatie = new(nameof(TweedeEvaluatie), 16, "tweede-evaluatie", "tweede evaluatie", "second evaluation");

    /// <summary>Keeping the data ends. Has no default: the host must give it.</summary>
    public static readonly Termijnsoort Bewaartermijn = new(nameof(Bewaartermijn), 17, "bewaartermijn", "bewaartermijn", "retention period");

    private Termijnsoort(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
