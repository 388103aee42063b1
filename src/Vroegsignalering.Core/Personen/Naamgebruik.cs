using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering;

/// <summary>Which surnames a person wishes to be addressed by, as the register of persons has it.</summary>
/// <remarks>Read from the code, the text or the letter of the register. Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Naamgebruik>))]
public sealed class Naamgebruik : CodedEnum<Naamgebruik>
{
    /// <summary>The own surname (E).</summary>
    public static readonly Naamgebruik Eigen = new(nameof(Eigen), 1, "eigen", 'E', "eigen geslachtsnaam", "own surname");

    /// <summary>The surname of the partner (P).</summary>
    public static readonly Naamgebruik Partner = new(nameof(Partner), 2, "partner", 'P', "geslachtsnaam partner", "surname of the partner");

    /// <summary>The surname of the partner, then the own (V).</summary>
    public static readonly Naamgebruik PartnerVoorEigen =
        new(nameof(PartnerVoorEigen), 3, "partner-voor-eigen", 'V', "geslachtsnaam partner voor eigen geslachtsnaam", "surname of the partner before the own");

    /// <summary>The own surname, then that of the partner (N).</summary>
    public static readonly Naamgebruik PartnerNaEigen =
        new(nameof(PartnerNaEigen), 4, "partner-na-eigen", 'N', "geslachtsnaam partner na eigen geslachtsnaam", "surname of the partner after the own");

    private Naamgebruik(string name, int order, string code, char registerletter, string tekst, string english)
        : base(name, order, code, tekst, english) => Registerletter = registerletter;

    /// <summary>The letter of the register: E, P, V or N.</summary>
    public char Registerletter { get; }

    private protected override bool IsAlsoWritten(ReadOnlySpan<char> text) =>
        text.Length == 1 && char.ToUpperInvariant(text[0]) == Registerletter;
}
