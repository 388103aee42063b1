using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Aanlevering;

/// <summary>What happens to a reporting moment that falls on a day that is not a working day (AAN-11).</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Aanlevermomentverschuiving>))]
public sealed class Aanlevermomentverschuiving : CodedEnum<Aanlevermomentverschuiving>
{
    /// <summary>The moment stays on its day.</summary>
    public static readonly Aanlevermomentverschuiving Geen = new(nameof(Geen), 1, "geen", "geen", "none");

    /// <summary>The moment moves to the next working day.</summary>
    public static readonly Aanlevermomentverschuiving VolgendeWerkdag = new(nameof(VolgendeWerkdag), 2, "volgende-werkdag", "volgende werkdag", "next working day");

    private Aanlevermomentverschuiving(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
