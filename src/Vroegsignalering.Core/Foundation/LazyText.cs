using System.Runtime.CompilerServices;

namespace Vroegsignalering.Foundation;

/// <summary>A text that follows from another part of the object, made when first asked for, because most objects are never asked.</summary>
/// <remarks>
/// Equal to every other: it says nothing that the other part does not say. Thread safe: two threads that ask at once make the same text, and either
/// may be kept.
/// </remarks>
internal readonly struct LazyText : IEquatable<LazyText>
{
#pragma warning disable CS0649 // Written through a reference, below.
    private readonly string? _text;
#pragma warning restore CS0649

    /// <param name="source">The part that it follows from.</param>
    /// <param name="make">Makes the text.</param>
    public string Get(string source, Func<string, string> make)
    {
        if (_text is { } known)
        {
            return known;
        }

        var made = make(source);

        // The one write; to the outside nothing changes by it.
        Unsafe.AsRef(in _text) = made;
        return made;
    }

    public bool Equals(LazyText other) => true;

    public override bool Equals(object? obj) => obj is LazyText;

    public override int GetHashCode() => 0;
}
