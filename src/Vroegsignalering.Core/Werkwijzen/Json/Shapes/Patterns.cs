namespace Vroegsignalering.Werkwijzen.Json.Shapes;

/// <summary>Parts of regular expressions, in what .NET and ECMAScript have in common.</summary>
internal static class Patterns
{
    /// <summary>A text with at least one character that is not white space.</summary>
    public const string NotBlank = @"\S";

    /// <summary>The whole text; <c>$</c> would let a line feed through in .NET.</summary>
    public static string Exact(string body) => $@"^(?:{body})(?![\s\S])";

    /// <summary>One of several texts that hold no character with a meaning in expressions, except a point.</summary>
    public static string OneOf(IEnumerable<string> texts) => string.Join('|', texts.Select(text => text.Replace(".", @"\.", StringComparison.Ordinal)));
}
