using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Vroegsignalering.Foundation;
using Vroegsignalering.Werkwijzen.Json.Shapes;

namespace Vroegsignalering.Werkwijzen.Json;

/// <summary>Reads and writes a werkwijze as JSON.</summary>
/// <remarks>
/// The notation is described in <c>docs/werkwijze-json.md</c>; its version is the number in <c>schema</c>. Names and codes in it are stable: they do not
/// change when a member is renamed. Thread safe: stateless.
/// </remarks>
public static class WerkwijzeJson
{
    /// <summary>The deepest nesting of objects and lists that is read; conditions of triage at their deepest take about 70.</summary>
    private const int MaxDepth = 128;

    private const string Document = "document";

    private static readonly Lazy<string> SchemaText = new(MakeSchema);

    /// <summary>The JSON Schema (draft 7) by which an editor completes, explains and checks a document.</summary>
    /// <remarks>What <see cref="Read"/> accepts is valid by it; what is valid by it is read or refused for what a schema cannot say.</remarks>
    public static string Schema => SchemaText.Value;

    /// <summary>Reads a werkwijze.</summary>
    /// <param name="json">The document. A byte order mark at the begin is ignored; comments and trailing commas are no JSON.</param>
    /// <param name="plugins">The host's plug-ins that the werkwijze may name; default none.</param>
    /// <returns>
    /// The werkwijze, or every fault at once, each with its path, what was found and what is allowed. Of a part that can be read the agreements are checked
    /// as by <see cref="WerkwijzeChecker"/>, also when another part cannot be read. What a document holds is told shortened to 40 characters.
    /// </returns>
    public static ParseResult<Werkwijze> Read(string json, PluginCatalog? plugins = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        plugins ??= PluginCatalog.Empty;
        var faults = new OptionChecker();
        var werkwijze = ReadStructure(json, faults, (values, isFieldRead) => WerkwijzeShape.CheckParts(values, isFieldRead, plugins, faults));
        if (werkwijze is null)
        {
            return ParseResult<Werkwijze>.Rejected(faults.Faults.ToValueList());
        }

        var objections = WerkwijzeChecker.Check(werkwijze, plugins);
        return objections.Count == 0 ? ParseResult<Werkwijze>.Parsed(werkwijze) : ParseResult<Werkwijze>.Rejected(objections);
    }

    /// <summary>Writes a werkwijze.</summary>
    /// <param name="werkwijze">The werkwijze; whether its agreements contradict one another is not asked.</param>
    /// <returns>The document, indented, the same for equal werkwijzen; <see cref="Read"/> gives an equal werkwijze. Ends with a line feed.</returns>
    /// <exception cref="ArgumentException">
    /// The werkwijze holds what a document cannot: a number out of range, a source that is none of <see cref="Bron"/>, a day before 1900 or after 2199, a key twice.
    /// </exception>
    public static string Write(Werkwijze werkwijze)
    {
        ArgumentNullException.ThrowIfNull(werkwijze);
        var json = JsonLayout.Print(WerkwijzeShape.Shape.Write(werkwijze));
        // Read back before it is given: a document that cannot be read is found when it is written, not when it is needed.
        var faults = new OptionChecker();
        var read = ReadStructure(json, faults, (_, _) => { });
        if (read is null)
        {
            throw new ArgumentException($"The werkwijze cannot be written: {string.Join("; ", faults.Faults.Select(fault => fault.ToText(Taal.Engels)))}", nameof(werkwijze));
        }

        return read == werkwijze
            ? json
            : throw new ArgumentException("The werkwijze cannot be written: a text is not valid Unicode, or a source has another title than the known one of its code.", nameof(werkwijze));
    }

    private static Werkwijze? ReadStructure(string json, OptionChecker faults, Action<FieldValues, bool[]> incomplete)
    {
        using var document = Parse(json, faults);
        if (document is null || IsOtherVersion(document.RootElement, faults))
        {
            return null;
        }

        if (document.RootElement.ValueKind != JsonValueKind.Object)
        {
            faults.Add(Document, FaultKind.Unreadable, Found.Of(document.RootElement), "een object {…} met de werkwijze", "an object {…} with the werkwijze");
            return null;
        }

        if (WerkwijzeShape.Shape.TryReadFields(document.RootElement, string.Empty, faults, out var values, out var isFieldRead))
        {
            return WerkwijzeShape.Shape.Make(values);
        }

        incomplete(values, isFieldRead);
        return null;
    }

    private static JsonDocument? Parse(string json, OptionChecker faults)
    {
        try
        {
            return JsonDocument.Parse(json.AsMemory(json.StartsWith('\uFEFF') ? 1 : 0), new JsonDocumentOptions { MaxDepth = MaxDepth });
        }
        catch (JsonException exception)
        {
            var line = ((exception.LineNumber ?? 0) + 1).ToString(CultureInfo.InvariantCulture);
            var place = ((exception.BytePositionInLine ?? 0) + 1).ToString(CultureInfo.InvariantCulture);
            faults.Add(
                Document, FaultKind.Unreadable, null,
                $"JSON van hoogstens {OptionChecker.Text(MaxDepth)} niveaus diep; gestopt op regel {line}, byte {place}",
                $"JSON of at most {OptionChecker.Text(MaxDepth)} levels deep; stopped at line {line}, byte {place}");
        }
        catch (ArgumentException)
        {
            faults.Add(Document, FaultKind.Unreadable, null, "tekst die geldig Unicode is", "text that is valid Unicode");
        }

        return null;
    }

    // Of another version nothing else is said: its names and rules are not known here.
    private static bool IsOtherVersion(JsonElement root, OptionChecker faults)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            return false;
        }

        foreach (var property in root.EnumerateObject())
        {
            if (Found.NameOf(property) == WerkwijzeShape.VersionName
                && property.Value.ValueKind == JsonValueKind.Number
                && !(property.Value.TryGetInt32(out var version) && version == WerkwijzeShape.Version))
            {
                var known = OptionChecker.Text(WerkwijzeShape.Version);
                faults.Add(
                    WerkwijzeShape.VersionName, FaultKind.Unknown, Found.Of(property.Value),
                    $"{known}: de versie van de notatie die deze bibliotheek leest", $"{known}: the version of the notation that this library reads");
                return true;
            }
        }

        return false;
    }

    private static string MakeSchema()
    {
        var book = new SchemaBook();
        var root = WerkwijzeShape.Shape.ToSchema(book);
        var schema = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = "Werkwijze",
            ["description"] = "De afspraken van een gemeente over vroegsignalering van schulden.",
        };
        foreach (var (keyword, value) in root)
        {
            schema[keyword] = value?.DeepClone();
        }

        schema["definitions"] = book.Definitions;
        return JsonLayout.Print(schema);
    }
}
