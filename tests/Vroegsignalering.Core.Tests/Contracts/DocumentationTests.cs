using System.Xml.Linq;

namespace Vroegsignalering.Tests.Contracts;

/// <summary>Every public member says what it is; every public type says whether threads may share it.</summary>
public class DocumentationTests
{
    private static readonly string[] Phrases = ["Thread safe", "thread safe", "Not thread safe", "several threads", "any thread"];

    [Fact]
    public void Summaries_OfAllDocumentedMembers_AreNotEmpty()
    {
        // That each public member is documented at all is checked by the compiler.
        var types = PublicTypes.Of(ContractSubject.Assembly).Select(type => type.FullName!.Replace('+', '.')).ToHashSet(StringComparer.Ordinal);
        var offenders = XmlDocumentation.Of(ContractSubject.Assembly).Members
            .Where(member => types.Contains(TypeOf(member.Key)) && member.Value.Element("inheritdoc") is null && IsEmpty(member.Value.Element("summary")))
            .Select(member => member.Key);

        Offenders.None(offenders);
    }

    [Fact]
    public void Types_ThatHoldData_StateTheirThreadSafety()
    {
        var documentation = XmlDocumentation.Of(ContractSubject.Assembly);
        var offenders = PublicTypes.Of(ContractSubject.Assembly)
            .Where(type => !PublicTypes.IsStatic(type) && !type.IsNested && !typeof(System.Text.Json.Serialization.JsonConverter).IsAssignableFrom(type))
            .Where(type => !Phrases.Any(phrase => documentation.OfType(type)?.Value.Contains(phrase, StringComparison.Ordinal) == true))
            .Select(PublicTypes.NameOf)
            .Where(name => !Exempt.Contains(name));

        Offenders.None(offenders);
    }

    // Interfaces whose implementations decide.
    private static readonly HashSet<string> Exempt = ["Vroegsignalering.Foundation.IValueObject"];

    private static bool IsEmpty(XElement? summary) =>
        summary is null || (string.IsNullOrWhiteSpace(summary.Value) && !summary.Descendants().Any());

    // The type in an id such as "M:Vroegsignalering.Bedrag.Parse(System.ReadOnlySpan{System.Char})".
    private static string TypeOf(string id)
    {
        var name = id[2..].Split('(')[0];
        return id.StartsWith("T:", StringComparison.Ordinal) ? name : name[..name.LastIndexOf('.')];
    }
}
