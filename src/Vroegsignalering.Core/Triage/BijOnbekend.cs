using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Triage;

/// <summary>What a rule does with a match of which a fact is unknown that would have made it hold (TRI-3).</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<BijOnbekend>))]
public sealed class BijOnbekend : CodedEnum<BijOnbekend>
{
    /// <summary>The next rules decide, and a person must look first.</summary>
    public static readonly BijOnbekend Handmatig = new(nameof(Handmatig), 1, "handmatig", "een mens kijkt eerst", "a person looks first");

    /// <summary>The next rules decide, as if it did not hold.</summary>
    public static readonly BijOnbekend Overslaan = new(nameof(Overslaan), 2, "overslaan", "de regel wordt overgeslagen", "the rule is skipped");

    private BijOnbekend(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
