using System.Diagnostics.CodeAnalysis;

namespace Vroegsignalering.Werkwijzen.Json.Shapes;

/// <summary>Reads a text that matches the pattern of its shape.</summary>
internal delegate bool TextParser<T>(string text, [MaybeNullWhen(false)] out T value);
