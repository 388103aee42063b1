using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Screening;

/// <summary>Why a signal was not checked (SCR-2).</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Controleoorzaak>))]
public sealed class Controleoorzaak : CodedEnum<Controleoorzaak>
{
    /// <summary>The host gave no screener.</summary>
    public static readonly Controleoorzaak GeenScreening = new(nameof(GeenScreening), 1, "geen-screening", "Er is geen screening ingericht", "There is no screening");

    /// <summary>A register failed for this signal.</summary>
    public static readonly Controleoorzaak RegisterFout = new(nameof(RegisterFout), 2, "register-fout", "Een register gaf geen antwoord", "A register gave no answer");

    private Controleoorzaak(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
