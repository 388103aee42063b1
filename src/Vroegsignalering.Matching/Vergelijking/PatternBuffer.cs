using System.Runtime.CompilerServices;

namespace Vroegsignalering.Matching.Vergelijking;

/// <summary>Room for the characters of a pattern on the stack.</summary>
[InlineArray(CharPattern.Capacity)]
internal struct PatternBuffer
{
    private char _first;
}
