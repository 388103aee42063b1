using System.Collections;
using System.Diagnostics;

namespace Vroegsignalering.Zaken;

/// <summary>The history of a case, from the first event that is known of it to the last (ZAA-1).</summary>
/// <remarks>
/// Grows at the end only, and each longer history shares the shorter one, so that an event more costs the same after ten thousand others. Equal to a
/// history with equal lines in the same order; comparing and reading take time linear in the length. Thread safe: immutable.
/// </remarks>
[DebuggerDisplay("Count = {Count}")]
public sealed class Zaakgeschiedenis : IReadOnlyCollection<Zaakmutatie>, IEquatable<Zaakgeschiedenis>
{
    private readonly Zaakgeschiedenis? _before;

    private Zaakgeschiedenis(Zaakgeschiedenis? before, Zaakmutatie? last)
    {
        _before = before;
        Laatste = last;
        Count = before is null ? 0 : before.Count + 1;
    }

    /// <summary>The history of a case of which only a snapshot is known.</summary>
    public static Zaakgeschiedenis Leeg { get; } = new(null, null);

    /// <summary>The number of lines, 0 or more.</summary>
    public int Count { get; }

    /// <summary>The last line; null when there is none.</summary>
    public Zaakmutatie? Laatste { get; }

    /// <summary>The lines, the last one first, without copying.</summary>
    public IEnumerable<Zaakmutatie> NewestFirst()
    {
        for (var at = this; at.Laatste is { } last; at = at._before!)
        {
            yield return last;
        }
    }

    /// <summary>The lines, the first one first.</summary>
    public IEnumerator<Zaakmutatie> GetEnumerator()
    {
        var lines = new Zaakmutatie[Count];
        var at = Count;
        foreach (var line in NewestFirst())
        {
            lines[--at] = line;
        }

        return ((IEnumerable<Zaakmutatie>)lines).GetEnumerator();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether the other has equal lines in the same order.</summary>
    /// <param name="other">The history to compare with.</param>
    public bool Equals(Zaakgeschiedenis? other)
    {
        if (other is null || other.Count != Count)
        {
            return false;
        }

        for (var (left, right) = (this, other); !ReferenceEquals(left, right); (left, right) = (left._before!, right._before!))
        {
            if (left.Laatste != right.Laatste)
            {
                return false;
            }

            if (left._before is null || right._before is null)
            {
                break;
            }
        }

        return true;
    }

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Zaakgeschiedenis);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Count, Laatste);

    /// <summary>Whether two histories have equal lines in the same order.</summary>
    /// <param name="left">One history.</param>
    /// <param name="right">The other history.</param>
    public static bool operator ==(Zaakgeschiedenis? left, Zaakgeschiedenis? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two histories differ.</summary>
    /// <param name="left">One history.</param>
    /// <param name="right">The other history.</param>
    public static bool operator !=(Zaakgeschiedenis? left, Zaakgeschiedenis? right) => !(left == right);

    internal Zaakgeschiedenis Add(Zaakmutatie line) => new(this, line);
}
