using System.Runtime.CompilerServices;
using Vroegsignalering.Matches;
using Vroegsignalering.Matching.Sleutels;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching.Grouping;

/// <summary>Reads the key of a signal as bits. Thread safe when each place is read by one thread.</summary>
/// <remarks>
/// The address alone is read without looking at anything but the signal. Every other key has a value per signal, kept until the end of the run;
/// its bits are a hash, and equal bits are compared in full.
/// </remarks>
internal sealed class KeyReader
{
    private const int HighBits = 43;
    private const int LowBits = 27;

    private readonly IMatchsleutel _sleutel;
    private readonly Adressynoniemen? _synoniemen;
    private readonly SignaalTable _signalen;
    private readonly Sleutelwaarde[]? _values;

    /// <param name="sleutel">The key.</param>
    /// <param name="signalen">The signals by place.</param>
    public KeyReader(IMatchsleutel sleutel, SignaalTable signalen)
    {
        _sleutel = sleutel;
        _signalen = signalen;
        if (sleutel is AdresMatchsleutel adres)
        {
            _synoniemen = adres.Synoniemen;
            IsAdres = true;
        }
        else
        {
            _values = new Sleutelwaarde[signalen.Count];
        }
    }

    /// <summary>Whether the key is the address, with synonyms or without.</summary>
    public bool IsAdres { get; }

    /// <summary>Whether the bits of the address of the signal are those of the key.</summary>
    public bool IsPlainAdres => IsAdres && _synoniemen is null;

    /// <summary>Has read what keys are made of, in loops whose reads do not wait for each other.</summary>
    /// <param name="signalen">The signals; none null.</param>
    /// <returns>A number without meaning, to be kept, because a loop without an outcome may be left out.</returns>
    public int Touch(ReadOnlySpan<Vroegsignaal> signalen)
    {
        var touched = 0;
        foreach (var signaal in signalen)
        {
            touched |= signaal.Adres.Sleutel.IsExact ? 1 : 0;
        }

        if (_values is null)
        {
            return touched;
        }

        foreach (var signaal in signalen)
        {
            touched |= signaal.Client.Naam is null ? 1 : 0;
        }

        foreach (var signaal in signalen)
        {
            touched |= signaal.Client.Naam?.Geslachtsnaam is null ? 1 : 0;
        }

        if (_sleutel is PersoonMatchsleutel or PersoonOpAdresMatchsleutel)
        {
            foreach (var signaal in signalen)
            {
                touched |= signaal.Client.Naam?.FoldedGeslachtsnaam.Length ?? 0;
            }
        }

        return touched;
    }

    /// <returns>False when the signal has no key.</returns>
    public bool TryRead(Vroegsignaal signaal, int place, out ulong high, out uint low, out bool inexact)
    {
        if (_values is null)
        {
            var adres = AdresOf(signaal);
            (high, low, inexact) = (adres.High, adres.Low, !adres.IsExact);
            return true;
        }

        var value = _sleutel.Of(signaal).GetValueOrDefault();
        _values[place] = value;
        var hash = HashOf(value);
        (high, low, inexact) = (hash & ((1UL << HighBits) - 1), unchecked((uint)(hash >> (64 - LowBits))), true);
        return value != default;
    }

    /// <summary>The bits of an address; not asked of another key.</summary>
    public (ulong High, uint Low) BitsOf(int place)
    {
        if (_synoniemen is null)
        {
            ref readonly var figures = ref _signalen[place].Figures;
            return (figures.AdresHigh, figures.AdresLow);
        }

        var adres = AdresOf(_signalen[place]);
        return (adres.High, adres.Low);
    }

    /// <summary>The first 64 bits of an address; where they differ their order is that of the keys.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong LeadingBits((ulong High, uint Low) bits) => bits.High << (64 - HighBits) | bits.Low >> (LowBits - (64 - HighBits));

    /// <summary>Whether two signals whose bits are equal have equal keys.</summary>
    public bool AreEqual(int left, int right) => _values is null
        ? AdresOf(_signalen[left]) == AdresOf(_signalen[right])
        : _values[left] == _values[right];

    /// <summary>The order of the keys of two signals.</summary>
    public int Compare(int left, int right) => ValueOf(left).CompareTo(ValueOf(right));

    private Sleutelwaarde ValueOf(int place) => _values is null ? Sleutelwaarde.Of(AdresOf(_signalen[place])) : _values[place];

    private Adressleutel AdresOf(Vroegsignaal signaal) => _synoniemen is null ? signaal.Adres.Sleutel : _synoniemen.Apply(signaal.Adres.Sleutel);

    private static ulong HashOf(Sleutelwaarde value)
    {
        unchecked
        {
            var hash = (value.Adres.High * 0x9E3779B97F4A7C15UL) ^ (value.Adres.Low * 0xC2B2AE3D27D4EB4FUL);
            foreach (var c in value.Tekst.AsSpan())
            {
                hash = (hash ^ c) * 0x100000001B3UL;
                hash ^= hash >> 29;
            }

            hash *= 0xD6E8FEB86659FD93UL;
            return hash ^ (hash >> 32);
        }
    }
}
