namespace Vroegsignalering.Documentation.Tests;

/// <summary>
/// Reads the programs of a document: every <c>```csharp</c> block is one, unless the line before it is <c>&lt;!-- doc:continue --&gt;</c>; a
/// <c>```text</c> block right after one is what it prints.
/// </summary>
internal static class MarkdownReader
{
    private const string Continue = "<!-- doc:continue -->";
    private const string Fence = "```";

    public static IReadOnlyList<CodeExample> Read(string markdown)
    {
        var examples = new List<CodeExample>();
        var lines = markdown.ReplaceLineEndings("\n").Split('\n');
        var previous = string.Empty;
        var afterCode = false;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Trim();
            if (!line.StartsWith(Fence, StringComparison.Ordinal))
            {
                (previous, afterCode) = line.Length == 0 ? (previous, afterCode) : (line, false);
                continue;
            }

            var (start, language) = (i, line[Fence.Length..].Trim());
            var block = new List<string>();
            for (i++; i < lines.Length && lines[i].Trim() != Fence; i++)
            {
                block.Add(lines[i]);
            }

            if (i == lines.Length)
            {
                throw new FormatException($"The block at line {start + 1} never ends.");
            }

            Add(examples, start + 1, language, string.Join('\n', block), previous == Continue, afterCode);
            (previous, afterCode) = (string.Empty, language == "csharp");
        }

        return examples;
    }

    private static void Add(List<CodeExample> examples, int line, string language, string text, bool continues, bool afterCode)
    {
        if (language.StartsWith("csharp", StringComparison.Ordinal) && language != "csharp")
        {
            throw new FormatException($"The block at line {line} is marked '{language}'; every C# block is compiled.");
        }

        if (language == "csharp" && continues)
        {
            var last = examples.Count == 0 ? throw new FormatException($"The block at line {line} continues nothing.") : examples[^1];
            examples[^1] = last with { Blocks = [.. last.Blocks, text] };
        }
        else if (language == "csharp")
        {
            examples.Add(new(line, [text], null));
        }
        else if (language == "text" && afterCode)
        {
            examples[^1] = examples[^1] with { Output = examples[^1].Output + text + "\n" };
        }
    }
}
