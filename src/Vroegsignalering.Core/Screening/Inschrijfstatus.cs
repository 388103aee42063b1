using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Screening;

/// <summary>How a person stands in the register of persons, seen from the municipality that asks (SCR-8).</summary>
/// <remarks>The host tells it from the suspension reason and the municipality of registration. Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Inschrijfstatus>))]
public sealed class Inschrijfstatus : CodedEnum<Inschrijfstatus>
{
    /// <summary>Registered as a resident of the municipality.</summary>
    public static readonly Inschrijfstatus Inwoner = new(nameof(Inwoner), 1, "inwoner", "Ingeschreven in de gemeente", "Registered in the municipality");

    /// <summary>Registered in another municipality.</summary>
    public static readonly Inschrijfstatus InwonerElders = new(nameof(InwonerElders), 2, "inwoner-elders", "Ingeschreven in een andere gemeente", "Registered in another municipality");

    /// <summary>Emigrated, or a non-resident (suspension reason E or R).</summary>
    public static readonly Inschrijfstatus Vertrokken = new(nameof(Vertrokken), 3, "vertrokken", "Vertrokken uit Nederland", "Left the Netherlands");

    /// <summary>Deceased (suspension reason O).</summary>
    public static readonly Inschrijfstatus Overleden = new(nameof(Overleden), 4, "overleden", "Overleden", "Deceased");

    /// <summary>Suspended for another reason (M, F): never confirmed, never rejected on that ground alone.</summary>
    public static readonly Inschrijfstatus Opgeschort = new(nameof(Opgeschort), 5, "opgeschort", "Inschrijving opgeschort", "Registration suspended");

    private Inschrijfstatus(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
