using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Triage.Analyse;

/// <summary>How serious a finding is.</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Analyseernst>))]
public sealed class Analyseernst : CodedEnum<Analyseernst>
{
    /// <summary>The rules leave something undecided, or say something that never counts.</summary>
    public static readonly Analyseernst Fout = new(nameof(Fout), 1, "fout", "fout", "fault");

    /// <summary>The rules decide it; good to know.</summary>
    public static readonly Analyseernst Informatie = new(nameof(Informatie), 2, "informatie", "informatie", "information");

    private Analyseernst(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
