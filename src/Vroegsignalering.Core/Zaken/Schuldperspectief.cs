using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Zaken;

/// <summary>Whether there are arrears only, or problematic debts (TKP-3, ZAA-8).</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Schuldperspectief>))]
public sealed class Schuldperspectief : CodedEnum<Schuldperspectief>
{
    /// <summary>Arrears only.</summary>
    public static readonly Schuldperspectief AlleenAchterstanden = new(nameof(AlleenAchterstanden), 1, "alleen-achterstanden", "Alleen achterstanden", "Arrears only");

    /// <summary>Problematic debts: referred to debt counselling directly, without a second intake (000, 003).</summary>
    public static readonly Schuldperspectief ProblematischeSchulden = new(nameof(ProblematischeSchulden), 2, "problematische-schulden", "Problematische schulden", "Problematic debts");

    /// <summary>Not known yet.</summary>
    public static readonly Schuldperspectief Onbekend = new(nameof(Onbekend), 3, "onbekend", "Nog niet bekend", "Not known yet");

    private Schuldperspectief(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
