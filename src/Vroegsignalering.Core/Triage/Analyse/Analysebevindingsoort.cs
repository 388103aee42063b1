using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Triage.Analyse;

/// <summary>The kind of a finding (TRI-4).</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Analysebevindingsoort>))]
public sealed class Analysebevindingsoort : CodedEnum<Analysebevindingsoort>
{
    /// <summary>Matches that no rule covers.</summary>
    public static readonly Analysebevindingsoort Leemte = new(nameof(Leemte), 1, "leemte", "Leemte", "Gap");

    /// <summary>A rule that never fires.</summary>
    public static readonly Analysebevindingsoort DodeRegel = new(nameof(DodeRegel), 2, "dode-regel", "Dode regel", "Dead rule");

    /// <summary>One amount, to the cent, that the rules treat apart.</summary>
    public static readonly Analysebevindingsoort LosBedrag = new(nameof(LosBedrag), 3, "los-bedrag", "Los bedrag", "Single amount");

    /// <summary>Two rules with different outcomes for one match.</summary>
    public static readonly Analysebevindingsoort Regeloverlap = new(nameof(Regeloverlap), 4, "regeloverlap", "Overlap", "Overlap");

    private Analysebevindingsoort(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
