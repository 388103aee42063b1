using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Zaken;

/// <summary>To which help a resident is referred (ZAA-8).</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Verwijzingsdoel>))]
public sealed class Verwijzingsdoel : CodedEnum<Verwijzingsdoel>
{
    /// <summary>Municipal debt counselling.</summary>
    public static readonly Verwijzingsdoel Schuldhulpverlening = new(nameof(Schuldhulpverlening), 1, "schuldhulpverlening", "Schuldhulpverlening", "Debt counselling");

    /// <summary>The social team of the neighbourhood.</summary>
    public static readonly Verwijzingsdoel Wijkteam = new(nameof(Wijkteam), 2, "wijkteam", "Sociaal wijkteam", "Social team");

    /// <summary>Social work.</summary>
    public static readonly Verwijzingsdoel MaatschappelijkWerk = new(nameof(MaatschappelijkWerk), 3, "maatschappelijk-werk", "Maatschappelijk werk", "Social work");

    /// <summary>Management of income or budget.</summary>
    public static readonly Verwijzingsdoel Inkomensbeheer = new(nameof(Inkomensbeheer), 4, "inkomensbeheer", "Inkomensbeheer of budgetbeheer", "Income or budget management");

    /// <summary>Legal and social advisers.</summary>
    public static readonly Verwijzingsdoel SociaalRaadslieden = new(nameof(SociaalRaadslieden), 5, "sociaal-raadslieden", "Sociaal raadslieden", "Legal and social advisers");

    /// <summary>A volunteers' organisation (002).</summary>
    public static readonly Verwijzingsdoel Vrijwilligers = new(nameof(Vrijwilligers), 6, "vrijwilligers", "Vrijwilligersorganisatie", "Volunteers");

    /// <summary>Help for entrepreneurs (004, municipality 3).</summary>
    public static readonly Verwijzingsdoel HulpVoorOndernemers = new(nameof(HulpVoorOndernemers), 7, "hulp-voor-ondernemers", "Hulp voor ondernemers", "Help for entrepreneurs");

    /// <summary>Any other help.</summary>
    public static readonly Verwijzingsdoel Overig = new(nameof(Overig), 8, "overig", "Overige hulp", "Other help");

    private Verwijzingsdoel(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
