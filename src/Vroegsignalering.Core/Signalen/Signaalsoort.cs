using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Signalen;

/// <summary>The kind of a signal (SIG-3).</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Signaalsoort>))]
public sealed class Signaalsoort : CodedEnum<Signaalsoort>
{
    /// <summary>Arrears reported early.</summary>
    public static readonly Signaalsoort Vroegsignaal = new(nameof(Vroegsignaal), 1, "vroegsignaal", "Vroegsignaal", "Early signal");

    /// <summary>Replaces an earlier signal of the same partner for the same person and address.</summary>
    public static readonly Signaalsoort GeactualiseerdVroegsignaal = new(nameof(GeactualiseerdVroegsignaal), 2, "geactualiseerd-vroegsignaal", "Geactualiseerd vroegsignaal", "Updated early signal");

    /// <summary>End of supply is announced (energy). Not by definition a threatening situation.</summary>
    public static readonly Signaalsoort Eindeleveringssignaal = new(nameof(Eindeleveringssignaal), 3, "eindeleveringssignaal", "Eindeleveringssignaal", "End-of-supply signal");

    /// <summary>A report of the CAK.</summary>
    public static readonly Signaalsoort CakMelding = new(nameof(CakMelding), 4, "cak-melding", "CAK-melding", "CAK report");

    private Signaalsoort(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }

    private protected override bool IsAlsoWritten(ReadOnlySpan<char> text) =>
        this == Eindeleveringssignaal && text.Equals("eindelevering", StringComparison.OrdinalIgnoreCase);
}
