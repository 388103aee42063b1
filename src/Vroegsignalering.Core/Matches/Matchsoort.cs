using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Matches;

/// <summary>How the signals of a match hang together; a match can have several kinds (MAT-5).</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Matchsoort>))]
public sealed class Matchsoort : CodedEnum<Matchsoort>
{
    /// <summary>One signal in the match period.</summary>
    public static readonly Matchsoort Enkelvoudig = new(nameof(Enkelvoudig), 1, "enkelvoudig", "Enkelvoudig", "Single");

    /// <summary>Two or more signals in the match period.</summary>
    public static readonly Matchsoort Meervoudig = new(nameof(Meervoudig), 2, "meervoudig", "Meervoudig", "Multiple");

    /// <summary>An earlier signal on the key within the look-back.</summary>
    public static readonly Matchsoort Opeenvolgend = new(nameof(Opeenvolgend), 3, "opeenvolgend", "Opeenvolgend", "Consecutive");

    private Matchsoort(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
