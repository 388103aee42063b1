using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching.Grouping;

/// <summary>Every signal of a run by place: those given as such, then those given with what became of them.</summary>
/// <remarks>Copies of the lists of the host, which may change them after the run; what lies in them was not looked at.</remarks>
internal sealed class SignaalTable(Vroegsignaal[] signalen, Historiesignaal[] historie)
{
    public SignaalTable(Vroegsignaal[] signalen)
        : this(signalen, [])
    {
    }

    public int Count { get; } = signalen.Length + historie.Length;

    /// <summary>Number of those given as such.</summary>
    public int Current => signalen.Length;

    public Vroegsignaal this[int place] => place < signalen.Length ? signalen[place] : historie[place - signalen.Length].Signaal;

    /// <summary>Copies the lists of a run.</summary>
    public static SignaalTable Of(IReadOnlyList<Vroegsignaal> signalen, IReadOnlyList<Historiesignaal> historie) => new(Copy(signalen), Copy(historie));

    /// <summary>Those given as such from a place on, no more than there are.</summary>
    public ReadOnlySpan<Vroegsignaal> Signalen(int place, int most) =>
        place < signalen.Length ? signalen.AsSpan(place, Math.Min(most, signalen.Length - place)) : [];

    /// <summary>Those given with what became of them from a place on, no more than there are; empty before them.</summary>
    public ReadOnlySpan<Historiesignaal> Historie(int place, int most) =>
        place >= signalen.Length && place < Count ? historie.AsSpan(place - signalen.Length, Math.Min(most, Count - place)) : [];

    private static T[] Copy<T>(IReadOnlyList<T> list)
    {
        if (list is List<T> or T[])
        {
            var all = new T[list.Count];
            ((ICollection<T>)list).CopyTo(all, 0);
            return all;
        }

        return [.. list];
    }
}
