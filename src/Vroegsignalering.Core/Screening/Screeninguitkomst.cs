using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Screening;

/// <summary>What screening makes of a match (SCR-2).</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Screeninguitkomst>))]
public sealed class Screeninguitkomst : CodedEnum<Screeninguitkomst>
{
    /// <summary>It goes on with the signals that are a go.</summary>
    public static readonly Screeninguitkomst Go = new(nameof(Go), 1, "go", "go", "go");

    /// <summary>No signal is left.</summary>
    public static readonly Screeninguitkomst NoGo = new(nameof(NoGo), 2, "no-go", "no-go", "no-go");

    /// <summary>A person must look at one of its signals first.</summary>
    public static readonly Screeninguitkomst HandmatigeControle = new(nameof(HandmatigeControle), 3, "handmatige-controle", "met de hand na te kijken", "to be checked by hand");

    /// <summary>One of its signals was not checked, and no signal is to be looked at for another reason.</summary>
    public static readonly Screeninguitkomst NietGecontroleerd = new(nameof(NietGecontroleerd), 4, "niet-gecontroleerd", "niet gecontroleerd", "not checked");

    /// <summary>Fewer signals are left than the minimum, and it is handed back.</summary>
    public static readonly Screeninguitkomst TeWeinigOver = new(nameof(TeWeinigOver), 5, "te-weinig-over", "te weinig signalen over", "too few signals left");

    private Screeninguitkomst(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
