using System.Globalization;

namespace Vroegsignalering.Benchmarks.Comparison;

/// <summary>Options written <c>--name value</c>, or <c>--name</c> alone.</summary>
internal sealed class CommandArguments(IReadOnlyList<string> arguments)
{
    public bool Has(string name) => arguments.Contains("--" + name);

    public string? Text(string name)
    {
        for (var i = 0; i + 1 < arguments.Count; i++)
        {
            if (arguments[i] == "--" + name)
            {
                return arguments[i + 1];
            }
        }

        return null;
    }

    public int Number(string name, int otherwise) =>
        Text(name) is { } text ? int.Parse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture) : otherwise;
}
