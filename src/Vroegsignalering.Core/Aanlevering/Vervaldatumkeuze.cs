using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Aanlevering;

/// <summary>Which due date the age window looks at (AAN-4).</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Vervaldatumkeuze>))]
public sealed class Vervaldatumkeuze : CodedEnum<Vervaldatumkeuze>
{
    /// <summary>The oldest due date; the default.</summary>
    public static readonly Vervaldatumkeuze Oudste = new(nameof(Oudste), 1, "oudste", "Oudste vervaldatum", "Oldest due date");

    /// <summary>The newest due date, as an insurer does when a payment arrangement lapsed (004).</summary>
    public static readonly Vervaldatumkeuze Nieuwste = new(nameof(Nieuwste), 2, "nieuwste", "Nieuwste vervaldatum", "Newest due date");

    private Vervaldatumkeuze(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
