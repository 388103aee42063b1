using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Vroegsignalering.Tests.Werkwijzen.Json;

/// <summary>Spoils a document: in its tree (left out, doubled, swapped, renamed, of another type, nested) and in its text (cut off, other bytes).</summary>
internal sealed class Mutator(Random random)
{
    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "1", "-1", "2", "-0", "1.0", "1e0", "0.005", "2147483648", "99999999999999999999999999999", "1e400", "-1e-400", "\"\"", "\" \"", "\"x\"",
        "\"host\"", "\"eigen\"", "\"eigen ( )\"", "\"001 (x\"", "\"2025-02-30\"", "\"2025-06-01\"", "\"0001-01-01\"", "\"28 dagen (beleid)\"", "\"0 weken\"", "\"834 jaar\"", "\"5 werkdagen\\n\"",
        "\"huisbezoek\"", "\"geen\"", "\"24:00\"", "\"\\ud800\"", "\"\\udc00x\"", "[]", "{}", "[[]]", "[null]", "{\"\": {}}", "{\"\\ud800\": 1}", "{\"waarde\": 1}",
        "[{\"waarde\": 1, \"bron\": \"host\"}]", "[{\"waarde\": 1, \"vanaf\": \"2025-01-01\", \"bron\": \"host\"}]", "{\"soort\": \"x\"}", "\"" + new string('a', 5000) + "\"",
    ];

    private static readonly string[] Names = ["", "waarde", "vanaf", "bron", "soort", "schema", "minimun", "\\ud800", "x.y[0]", "geen", "\\u0000", "een lange naam die nergens op lijkt en veel te lang is voor een melding"];

    /// <summary>The document with one to four faults in its tree.</summary>
    public string SpoilTree(string json)
    {
        using var document = JsonDocument.Parse(json);
        var root = Node.Of(document.RootElement);
        for (var i = random.Next(4); i >= 0; i--)
        {
            var inner = root.All().Where(node => node.Children.Count > 0).ToList();
            if (inner.Count > 0)
            {
                Spoil(inner[random.Next(inner.Count)]);
            }
        }

        return root.Print(new StringBuilder()).ToString();
    }

    /// <summary>The text cut off, or with other characters in it.</summary>
    public string SpoilText(string json)
    {
        if (random.Next(3) == 0)
        {
            return json[..random.Next(json.Length)];
        }

        var bytes = Encoding.UTF8.GetBytes(json);
        for (var i = random.Next(6); i >= 0; i--)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        return random.Next(2) == 0 ? Encoding.UTF8.GetString(bytes) : Encoding.Latin1.GetString(bytes) + (char)(0xD800 + random.Next(2048));
    }

    private void Spoil(Node node)
    {
        var place = random.Next(node.Children.Count);
        var other = random.Next(node.Children.Count);
        var child = node.Children[place];
        switch (random.Next(7))
        {
            case 0:
                node.Children.RemoveAt(place);
                break;
            case 1:
                node.Children.Insert(other, child);
                break;
            case 2:
                (node.Children[place], node.Children[other]) = ((child.Name, node.Children[other].Value), (node.Children[other].Name, child.Value));
                break;
            case 3:
                node.Children[place] = (child.Name, new Node { Text = Values[random.Next(Values.Length)] });
                break;
            case 4:
                node.Children[place] = (Rename(child.Name), child.Value);
                break;
            case 5:
                node.Children.Insert(place, (Rename(child.Name), new Node { Text = Values[random.Next(Values.Length)] }));
                break;
            default:
                var depth = random.Next(3) == 0 ? random.Next(200) : 1;
                node.Children[place] = (child.Name, new Node { Text = Nest(depth, random.Next(2) == 0, child.Value.Print(new()).ToString()) });
                break;
        }
    }

    private static string Nest(int depth, bool isArray, string inner) => isArray
        ? new string('[', depth) + inner + new string(']', depth)
        : string.Concat(Enumerable.Repeat("{\"x\":", depth)) + inner + new string('}', depth);

    private string Rename(string name)
    {
        var chars = new StringBuilder(name);
        if (random.Next(2) == 0 || chars.Length < 2)
        {
            return Names[random.Next(Names.Length)];
        }

        var place = random.Next(chars.Length - 1);
        (chars[place], chars[place + 1]) = (chars[place + 1], chars[place]);
        return chars[place] == '\\' || chars[place + 1] == '\\' || name.Contains('\\', StringComparison.Ordinal) ? name : chars.ToString();
    }

    /// <summary>A tree in which a name may be there twice.</summary>
    private sealed class Node
    {
        public string Text { get; init; } = string.Empty;

        public bool IsObject { get; init; }

        public List<(string Name, Node Value)> Children { get; } = [];

        public static Node Of(JsonElement element)
        {
            var node = new Node { IsObject = element.ValueKind == JsonValueKind.Object, Text = element.ValueKind is JsonValueKind.Array ? "[]" : element.ValueKind is JsonValueKind.Object ? "{}" : element.GetRawText() };
            if (element.ValueKind == JsonValueKind.Object)
            {
                node.Children.AddRange(element.EnumerateObject().Select(property => (JsonSerializer.Serialize(property.Name)[1..^1], Of(property.Value))));
            }
            else if (element.ValueKind == JsonValueKind.Array)
            {
                node.Children.AddRange(element.EnumerateArray().Select(item => (string.Empty, Of(item))));
            }

            return node;
        }

        public IEnumerable<Node> All() => Children.SelectMany(child => child.Value.All()).Prepend(this);

        public StringBuilder Print(StringBuilder text)
        {
            if (Children.Count == 0)
            {
                return text.Append(Text);
            }

            text.Append(IsObject ? '{' : '[');
            for (var i = 0; i < Children.Count; i++)
            {
                text.Append(i == 0 ? string.Empty : ",").Append(IsObject ? string.Create(CultureInfo.InvariantCulture, $"\"{Children[i].Name}\":") : string.Empty);
                Children[i].Value.Print(text);
            }

            return text.Append(IsObject ? '}' : ']');
        }
    }
}
