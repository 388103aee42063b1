namespace Vroegsignalering.Matching.Vergelijking;

/// <summary>Up to 32 characters that one character is looked for in, all at once.</summary>
/// <typeparam name="TSelf">The pattern itself; a struct, so that every use is compiled for it.</typeparam>
internal interface ICharPattern<TSelf>
    where TSelf : struct, ICharPattern<TSelf>
{
    /// <summary>Takes the characters in.</summary>
    /// <param name="text">At most <see cref="CharPattern.Capacity"/> characters.</param>
    static abstract TSelf Load(ReadOnlySpan<char> text);

    /// <summary>Where the character stands: bit 0 is the first place. Bits beyond the text are undefined.</summary>
    /// <param name="c">The character.</param>
    uint Find(char c);
}
