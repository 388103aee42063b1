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

    /// <summary>What a register or check gave cannot be used: a number of answers that is not that of the signals, null, or something that was not asked.</summary>
    public static readonly Controleoorzaak AntwoordOnbruikbaar = new(nameof(AntwoordOnbruikbaar), 3, "antwoord-onbruikbaar", "Een register gaf een onbruikbaar antwoord", "A register gave an answer that cannot be used");

    /// <summary>There is a register of persons, but nothing that compares a signal with it.</summary>
    public static readonly Controleoorzaak GeenBrpControle = new(nameof(GeenBrpControle), 4, "geen-brp-controle", "Er is geen BRP-controle ingericht", "There is no register check");

    /// <summary>The host gave no register or check for what may be looked up.</summary>
    public static readonly Controleoorzaak GeenRegister = new(nameof(GeenRegister), 5, "geen-register", "Er is geen register of controle voor gegeven", "No register or check was given for it");

    private Controleoorzaak(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
