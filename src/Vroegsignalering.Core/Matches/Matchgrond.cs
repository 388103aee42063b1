using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Matches;

/// <summary>Why signals form a match.</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Matchgrond>))]
public sealed class Matchgrond : CodedEnum<Matchgrond>
{
    /// <summary>As many signals as the werkwijze asks.</summary>
    public static readonly Matchgrond Minimum = new(nameof(Minimum), 1, "minimum", "het minimum is gehaald", "the minimum is reached");

    /// <summary>The same partner also reported in the month before (000, MAT-5).</summary>
    public static readonly Matchgrond OpvolgendeAchterstand = new(nameof(OpvolgendeAchterstand), 2, "opvolgende-achterstand", "dezelfde signaalpartner in twee opeenvolgende maanden", "the same partner in two consecutive months");

    /// <summary>A signal on the key is taken up at once (AAN-9, SEL-6).</summary>
    public static readonly Matchgrond DirectOpgepakt = new(nameof(DirectOpgepakt), 3, "direct-opgepakt", "direct opgepakt", "taken up at once");

    private Matchgrond(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
