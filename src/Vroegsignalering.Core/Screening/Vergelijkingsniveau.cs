using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Screening;

/// <summary>How far a field of a signal agrees with the register (SCR-5), from best to worst; the last says nothing.</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Vergelijkingsniveau>))]
public sealed class Vergelijkingsniveau : CodedEnum<Vergelijkingsniveau>
{
    /// <summary>The same.</summary>
    public static readonly Vergelijkingsniveau Exact = new(nameof(Exact), 1, "exact", "exact", "exact");

    /// <summary>The same, written in another way.</summary>
    public static readonly Vergelijkingsniveau Notatieverschil = new(nameof(Notatieverschil), 2, "notatieverschil", "notatieverschil", "difference of notation");

    /// <summary>One or two characters differ: a slip or another spelling.</summary>
    public static readonly Vergelijkingsniveau Spellingsvariant = new(nameof(Spellingsvariant), 3, "spellingsvariant", "spellingsvariant", "spelling variant");

    /// <summary>Parts are swapped: name parts, initials, day and month.</summary>
    public static readonly Vergelijkingsniveau Omgewisseld = new(nameof(Omgewisseld), 4, "omgewisseld", "omgewisseld", "swapped");

    /// <summary>What is there agrees, but one side has less.</summary>
    public static readonly Vergelijkingsniveau Onvolledig = new(nameof(Onvolledig), 5, "onvolledig", "onvolledig", "incomplete");

    /// <summary>The date was probably filled in because the real one was not known.</summary>
    public static readonly Vergelijkingsniveau VermoedelijkeOpvulwaarde = new(nameof(VermoedelijkeOpvulwaarde), 6, "vermoedelijke-opvulwaarde", "vermoedelijke opvulwaarde", "suspected placeholder");

    /// <summary>They contradict each other.</summary>
    public static readonly Vergelijkingsniveau Strijdig = new(nameof(Strijdig), 7, "strijdig", "strijdig", "contradictory");

    /// <summary>One side has nothing.</summary>
    public static readonly Vergelijkingsniveau Ontbreekt = new(nameof(Ontbreekt), 8, "ontbreekt", "ontbreekt", "absent");

    private Vergelijkingsniveau(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
