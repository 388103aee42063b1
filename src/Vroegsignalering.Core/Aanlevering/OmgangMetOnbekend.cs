using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Aanlevering;

/// <summary>What is done with a signal when a figure that a criterion needs is unknown (AAN-3).</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<OmgangMetOnbekend>))]
public sealed class OmgangMetOnbekend : CodedEnum<OmgangMetOnbekend>
{
    /// <summary>Admitted with a remark; the default, because the law guarantees only contact details and the amount.</summary>
    public static readonly OmgangMetOnbekend Toelaten = new(nameof(Toelaten), 1, "toelaten", "Toelaten met opmerking", "Admit with a remark");

    /// <summary>Dropped as incomplete data.</summary>
    public static readonly OmgangMetOnbekend Uitvallen = new(nameof(Uitvallen), 2, "uitvallen", "Laten uitvallen", "Drop");

    private OmgangMetOnbekend(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
