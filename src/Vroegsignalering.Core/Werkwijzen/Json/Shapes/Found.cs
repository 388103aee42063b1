using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Werkwijzen.Json.Shapes;

/// <summary>What stands in a document, for messages, and where: shortened, because a document may hold anything.</summary>
internal static class Found
{
    /// <summary>A value as written; a text in its quotes, so that <c>"25"</c> is told from 25.</summary>
    public static string Of(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => "{…}",
        JsonValueKind.Array => "[…]",
        _ => Mask.Shorten(element.GetRawText()),
    };

    /// <summary>The path of a property; a name without a character is shown as two quotes.</summary>
    public static string Property(string path, string name)
    {
        var shown = name.Length == 0 ? "\"\"" : Mask.Shorten(name);
        return path.Length == 0 ? shown : $"{path}.{shown}";
    }

    public static string Key(string path, string key) => $"{path}[{Mask.Shorten(key)}]";

    public static string Item(string path, int place) => $"{path}[{OptionChecker.Text(place)}]";

    public static bool TryGetText(JsonElement element, [NotNullWhen(true)] out string? text)
    {
        text = null;
        if (element.ValueKind != JsonValueKind.String)
        {
            return false;
        }

        try
        {
            text = element.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair: valid JSON, and no text.
            return false;
        }
    }

    public static string NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return "\uFFFD";
        }
    }
}
