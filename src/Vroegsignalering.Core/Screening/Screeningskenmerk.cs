using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Screening;

/// <summary>What a municipality may look up about somebody in screening: a werkwijze holds an allow-list of them (SCR-4).</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Screeningskenmerk>))]
public sealed class Screeningskenmerk : CodedEnum<Screeningskenmerk>
{
    /// <summary>The register of persons (BRP): who lives where.</summary>
    public static readonly Screeningskenmerk Inschrijving = new(nameof(Inschrijving), 1, "inschrijving", "inschrijving in de BRP", "registration in the register of persons",
        [NoGoReden.GeenInwoner, NoGoReden.Overleden, NoGoReden.NietOpAdres, NoGoReden.Rechtspersoon, NoGoReden.GeenWoning]);

    /// <summary>Debt counselling: whether somebody is known, and his programmes.</summary>
    public static readonly Screeningskenmerk Schuldhulpverlening = new(nameof(Schuldhulpverlening), 2, "schuldhulpverlening", "schuldhulpverlening", "debt counselling",
        [NoGoReden.BekendBijSchuldhulpverlening, NoGoReden.LopendTraject]);

    /// <summary>Whether an administrator was appointed.</summary>
    public static readonly Screeningskenmerk Bewindvoering = new(nameof(Bewindvoering), 3, "bewindvoering", "bewindvoering", "administration", [NoGoReden.Bewindvoering]);

    /// <summary>Whether the social team knows somebody; never a no-go.</summary>
    public static readonly Screeningskenmerk Wijkteam = new(nameof(Wijkteam), 4, "wijkteam", "wijkteam of sociaal team", "social team", []);

    /// <summary>The address: whether it is known already, and whether it is right (001).</summary>
    public static readonly Screeningskenmerk Adres = new(nameof(Adres), 5, "adres", "adres", "address",
        [NoGoReden.BekendBijSchuldhulpverlening, NoGoReden.GeenInwoner, NoGoReden.GeenWoning]);

    /// <summary>Whether there is a benefit; never a no-go.</summary>
    public static readonly Screeningskenmerk Uitkering = new(nameof(Uitkering), 6, "uitkering", "uitkering", "benefit", []);

    /// <summary>The systems of the municipality (002).</summary>
    public static readonly Screeningskenmerk GemeentelijkeSystemen = new(nameof(GemeentelijkeSystemen), 7, "gemeentelijke-systemen", "gemeentelijke systemen", "systems of the municipality",
        [NoGoReden.BekendBijSchuldhulpverlening, NoGoReden.LopendTraject]);

    /// <summary>The phone number; never a no-go.</summary>
    public static readonly Screeningskenmerk Telefoonnummer = new(nameof(Telefoonnummer), 8, "telefoonnummer", "telefoonnummer", "phone number", []);

    /// <summary>The exclusion list, for the safety of those who visit.</summary>
    public static readonly Screeningskenmerk Uitsluitingslijst = new(nameof(Uitsluitingslijst), 9, "uitsluitingslijst", "uitsluitingslijst", "exclusion list", [NoGoReden.Uitsluitingslijst]);

    /// <summary>An earlier wish to be left alone (004, case 1).</summary>
    public static readonly Screeningskenmerk EerdereWens = new(nameof(EerdereWens), 10, "eerdere-wens", "eerdere wens om geen bemoeienis", "earlier wish to be left alone", [NoGoReden.WilGeenBemoeienis]);

    /// <summary>Whether somebody is in detention.</summary>
    public static readonly Screeningskenmerk Detentie = new(nameof(Detentie), 11, "detentie", "detentie", "detention", [NoGoReden.Detentie]);

    /// <summary>The right of residence.</summary>
    public static readonly Screeningskenmerk Verblijfsrecht = new(nameof(Verblijfsrecht), 12, "verblijfsrecht", "verblijfsrecht", "right of residence", [NoGoReden.OnrechtmatigVerblijf]);

    /// <summary>Whether somebody was in vroegsignalering before (G6); never a no-go.</summary>
    public static readonly Screeningskenmerk EerderGemeld = new(nameof(EerderGemeld), 13, "eerder-gemeld", "eerder in vroegsignalering", "in vroegsignalering before", []);

    private Screeningskenmerk(string name, int order, string code, string tekst, string english, ValueList<NoGoReden> redenen)
        : base(name, order, code, tekst, english) =>
        NoGoRedenen = redenen;

    /// <summary>The reasons for a no-go that can be found by it; empty: none. Any other reason cannot occur.</summary>
    public ValueList<NoGoReden> NoGoRedenen { get; }
}
