using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Aanlevering;

/// <summary>Why a signal is not taken in, in the order in which the reasons are reported (AAN-1, AAN-12).</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Uitvalredensoort>))]
public sealed class Uitvalredensoort : CodedEnum<Uitvalredensoort>
{
    /// <summary>Came after the reporting moment; moves to the next run, no message.</summary>
    public static readonly Uitvalredensoort BuitenAanlevermoment = new(nameof(BuitenAanlevermoment), 1, "buiten-aanlevermoment", "Na het aanlevermoment", "After the reporting moment", Signaalstatus.NogNietOpgepakt);

    /// <summary>A figure or name that is needed is missing.</summary>
    public static readonly Uitvalredensoort OnvolledigeGegevens = new(nameof(OnvolledigeGegevens), 2, "onvolledige-gegevens", "Onvolledige gegevens", "Incomplete data", Signaalstatus.NietOpgepaktAndereReden);

    /// <summary>Not a natural person.</summary>
    public static readonly Uitvalredensoort Rechtspersoon = new(nameof(Rechtspersoon), 3, "rechtspersoon", "Rechtspersoon", "Legal person", Signaalstatus.NietOpgepaktOnterechtSignaal);

    /// <summary>Rent of an object that is not a dwelling.</summary>
    public static readonly Uitvalredensoort GeenWoning = new(nameof(GeenWoning), 4, "geen-woning", "Geen woning", "Not a dwelling", Signaalstatus.NietOpgepaktOnterechtSignaal);

    /// <summary>A former customer.</summary>
    public static readonly Uitvalredensoort GeenKlantMeer = new(nameof(GeenKlantMeer), 5, "geen-klant-meer", "Geen klant meer", "No longer a customer", Signaalstatus.NietOpgepaktOnterechtSignaal);

    /// <summary>The partner knows the person to be in a debt settlement.</summary>
    public static readonly Uitvalredensoort BekendInSchuldregeling = new(nameof(BekendInSchuldregeling), 6, "bekend-in-schuldregeling", "Bekend in schuldregeling", "Known in a debt settlement", Signaalstatus.NietOpgepaktAndereReden);

    /// <summary>A payment arrangement runs and is kept.</summary>
    public static readonly Uitvalredensoort BetalingsregelingLoopt = new(nameof(BetalingsregelingLoopt), 7, "betalingsregeling-loopt", "Betalingsregeling loopt", "Payment arrangement is kept", Signaalstatus.NietOpgepaktOnterechtSignaal);

    /// <summary>Fewer days in arrears than the window begins with.</summary>
    public static readonly Uitvalredensoort TeJong = new(nameof(TeJong), 8, "te-jong", "Achterstand te jong", "Arrears too young", Signaalstatus.NietOpgepaktOnterechtSignaal);

    /// <summary>More days in arrears than the window ends with.</summary>
    public static readonly Uitvalredensoort TeOud = new(nameof(TeOud), 9, "te-oud", "Achterstand te oud", "Arrears too old", Signaalstatus.NietOpgepaktOnterechtSignaal);

    /// <summary>Below the threshold amount.</summary>
    public static readonly Uitvalredensoort OnderDrempelbedrag = new(nameof(OnderDrempelbedrag), 10, "onder-drempelbedrag", "Onder het drempelbedrag", "Below the threshold", Signaalstatus.NietOpgepaktOnterechtSignaal);

    /// <summary>Fewer unpaid instalments or reminders than asked.</summary>
    public static readonly Uitvalredensoort TeWeinigTermijnen = new(nameof(TeWeinigTermijnen), 11, "te-weinig-termijnen", "Te weinig termijnen of aanmaningen", "Too few instalments or reminders", Signaalstatus.NietOpgepaktOnterechtSignaal);

    /// <summary>The partner did not do what is asked before a report.</summary>
    public static readonly Uitvalredensoort OnvoldoendeInspanning = new(nameof(OnvoldoendeInspanning), 12, "onvoldoende-inspanning", "Onvoldoende inspanning", "Insufficient effort", Signaalstatus.NietOpgepaktOnterechtSignaal);

    /// <summary>The same arrears were reported and taken up before.</summary>
    public static readonly Uitvalredensoort HerhaaldeMelding = new(nameof(HerhaaldeMelding), 13, "herhaalde-melding", "Herhaalde melding", "Repeated report", Signaalstatus.NietOpgepaktHerhaaldeMelding);

    /// <summary>A criterion of the host was not met.</summary>
    public static readonly Uitvalredensoort AnderCriterium = new(nameof(AnderCriterium), 14, "ander-criterium", "Ander criterium", "Another criterion", Signaalstatus.NietOpgepaktAndereReden);

    private Uitvalredensoort(string name, int order, string code, string tekst, string english, Signaalstatus signaalstatus)
        : base(name, order, code, tekst, english) =>
        Signaalstatus = signaalstatus;

    /// <summary>The signal status that this reason gives (MON-8).</summary>
    public Signaalstatus Signaalstatus { get; }
}
