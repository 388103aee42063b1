namespace Vroegsignalering.Documentation.Tests;

/// <summary>One program in a document: a C# block with those that continue it, and the output that the document shows.</summary>
/// <param name="Line">Line of the first block, from 1.</param>
/// <param name="Blocks">The blocks in their order.</param>
/// <param name="Output">What the document says it prints; null when it does not say.</param>
public sealed record CodeExample(int Line, IReadOnlyList<string> Blocks, string? Output);
