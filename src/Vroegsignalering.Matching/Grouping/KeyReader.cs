using Vroegsignalering.Matches;
using Vroegsignalering.Matching.Sleutels;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching.Grouping;

/// <summary>Reads the key of a signal as bits; the ready-made keys without making their value. Thread safe when each place is read by one thread.</summary>
/// <param name="signalen">The signals by place.</param>
internal abstract class KeyReader(SignaalTable signalen)
{
    protected const int HighBits = 43;
    protected const int LowBits = 27;

    private const int NumberBits = 64;

    /// <summary>Whether the key is the address, with synonyms or without.</summary>
    public virtual bool IsAdres => false;

    /// <summary>Whether the bits of the address of the signal are those of the key.</summary>
    public virtual bool IsPlainAdres => false;

    protected SignaalTable Signalen => signalen;

    /// <summary>The reader of a key.</summary>
    /// <param name="sleutel">The key.</param>
    /// <param name="signalen">The signals by place.</param>
    public static KeyReader Of(IMatchsleutel sleutel, SignaalTable signalen) => sleutel switch
    {
        AdresMatchsleutel adres => new AdresKeyReader(adres, signalen),
        PersoonMatchsleutel => new PersoonKeyReader(null, signalen),
        PersoonOpAdresMatchsleutel persoon => new PersoonKeyReader(persoon.Adres, signalen),
        _ => new HostKeyReader(sleutel, signalen),
    };

    /// <summary>The first 64 bits of a key; where those of two addresses differ, their order is that of the keys.</summary>
    protected static ulong LeadingBits(ulong high, uint low) => high << (NumberBits - HighBits) | low >> (LowBits - (NumberBits - HighBits));

    /// <summary>Has read what keys are made of, in loops whose reads do not wait for each other.</summary>
    /// <param name="signalen">The signals; none null.</param>
    /// <returns>A number without meaning, to be kept, because a loop without an outcome may be left out.</returns>
    public abstract int Touch(ReadOnlySpan<Vroegsignaal> signalen);

    /// <summary>Reads the key of a signal, for the comparisons too.</summary>
    /// <param name="signaal">The signal.</param>
    /// <param name="place">Its place.</param>
    /// <param name="high">43 bits of the key.</param>
    /// <param name="low">27 bits of the key.</param>
    /// <param name="inexact">Whether equal bits say not that keys are equal.</param>
    /// <returns>False when the signal has no key.</returns>
    public abstract bool TryRead(Vroegsignaal signaal, int place, out ulong high, out uint low, out bool inexact);

    /// <summary>Whether two signals whose bits are equal have equal keys.</summary>
    public abstract bool AreEqual(int left, int right);

    /// <summary>The order of the keys of two signals.</summary>
    public abstract int Compare(int left, int right);

    /// <summary>A number for the key of a signal; where two differ their order is that of the keys.</summary>
    /// <param name="place">The place of the signal; it has a key.</param>
    public abstract ulong NumberOf(int place);

    /// <summary>The same of a match, from its bits where they say it.</summary>
    /// <param name="entry">The match.</param>
    /// <param name="first">The place of one of its signals.</param>
    public virtual ulong NumberOf(in MatchEntry entry, int first) => NumberOf(first);

    /// <summary>The bits of the key of a hash.</summary>
    protected static (ulong High, uint Low) BitsOf(ulong hash)
    {
        unchecked
        {
            hash *= 0xD6E8FEB86659FD93UL;
            hash ^= hash >> 32;
            return (hash & ((1UL << HighBits) - 1), (uint)(hash >> (NumberBits - LowBits)));
        }
    }
}
