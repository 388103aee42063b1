using System.Reflection;
using System.Xml.Linq;

namespace Vroegsignalering.Testing;

/// <summary>The documentation file that the compiler wrote beside an assembly.</summary>
public sealed class XmlDocumentation
{
    private XmlDocumentation(IReadOnlyDictionary<string, XElement> members) => Members = members;

    /// <summary>Every documented member by its documentation id (<c>T:Vroegsignalering.Bedrag</c>).</summary>
    public IReadOnlyDictionary<string, XElement> Members { get; }

    /// <summary>Reads the file of an assembly.</summary>
    public static XmlDocumentation Of(Assembly assembly)
    {
        var document = XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml"));
        return new(document.Descendants("member").ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal));
    }

    /// <summary>The documentation of a type; null when there is none.</summary>
    public XElement? OfType(Type type) => Members.GetValueOrDefault("T:" + type.FullName!.Replace('+', '.'));
}
