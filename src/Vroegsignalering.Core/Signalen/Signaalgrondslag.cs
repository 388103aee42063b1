using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Signalen;

/// <summary>On what ground a kind of partner reports arrears (SIG-2).</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Signaalgrondslag>))]
public sealed class Signaalgrondslag : CodedEnum<Signaalgrondslag>
{
    /// <summary>The law obliges or allows the partner to report (Bgs art. 2).</summary>
    public static readonly Signaalgrondslag Wettelijk = new(nameof(Wettelijk), 1, "wettelijk", "wettelijk", "statutory");

    /// <summary>Reported when the municipality asks for it.</summary>
    public static readonly Signaalgrondslag OpVerzoek = new(nameof(OpVerzoek), 2, "op-verzoek", "op verzoek", "on request");

    /// <summary>Reported within a statutory experiment.</summary>
    public static readonly Signaalgrondslag Experiment = new(nameof(Experiment), 3, "experiment", "experiment", "experiment");

    /// <summary>No ground of its own; for instance municipal taxes in the pilot of 2019 (001).</summary>
    public static readonly Signaalgrondslag Geen = new(nameof(Geen), 4, "geen", "geen", "none");

    private Signaalgrondslag(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
