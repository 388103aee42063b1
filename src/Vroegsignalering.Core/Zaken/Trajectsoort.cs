using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Zaken;

/// <summary>What another helper does for the resident (ZAA-2, ZAA-3).</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Trajectsoort>))]
public sealed class Trajectsoort : CodedEnum<Trajectsoort>
{
    /// <summary>Budget management that was started earlier (001).</summary>
    public static readonly Trajectsoort Budgetbeheer = new(nameof(Budgetbeheer), 1, "budgetbeheer", "Budgetbeheer", "Budget management");

    /// <summary>A programme of a chain partner that was started earlier (001).</summary>
    public static readonly Trajectsoort Ketenpartner = new(nameof(Ketenpartner), 2, "ketenpartner", "Traject bij ketenpartner", "Programme of a chain partner");

    /// <summary>Debt counselling that was started earlier.</summary>
    public static readonly Trajectsoort Schuldhulpverlening = new(nameof(Schuldhulpverlening), 3, "schuldhulpverlening", "Schuldhulpverlening", "Debt counselling");

    /// <summary>An administrator: no other helper (DDAS).</summary>
    public static readonly Trajectsoort Bewindvoering = new(nameof(Bewindvoering), 4, "bewindvoering", "Bewindvoering", "Administration");

    private Trajectsoort(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
