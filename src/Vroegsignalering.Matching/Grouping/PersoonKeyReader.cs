using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Vroegsignalering.Matching.Sleutels;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching.Grouping;

/// <summary>Reads persons, on their address or wherever: folded surname and date of birth, without making a text of both.</summary>
/// <remarks>The order is that of the texts, because a folded surname holds nothing that comes before the space between it and the date.</remarks>
/// <param name="adres">The address in the key; null: none, and then the bits of a short surname and the date are the key.</param>
/// <param name="signalen">The signals by place.</param>
internal sealed class PersoonKeyReader(AdresMatchsleutel? adres, SignaalTable signalen) : KeyReader(signalen)
{
    // The bits of the key are those of the surname, those of the date and some to spare.
    private const int DateBits = 18;
    private const int SpareBits = HighBits + LowBits - PackedSurname.Bits - DateBits;

    // After every date.
    private const uint NoDate = (1 << DateBits) - 1;

    private readonly Persoon[] _persons = new Persoon[signalen.Count];

    public override int Touch(ReadOnlySpan<Vroegsignaal> signalen)
    {
        var touched = 0;
        foreach (var signaal in signalen)
        {
            touched |= signaal.Client.Naam is null ? 1 : 0;
        }

        foreach (var signaal in signalen)
        {
            touched |= signaal.Client.Naam?.Geslachtsnaam is null ? 1 : 0;
        }

        foreach (var signaal in signalen)
        {
            touched |= signaal.Client.Naam?.FoldedGeslachtsnaam.Length ?? 0;
        }

        return touched;
    }

    public override bool TryRead(Vroegsignaal signaal, int place, out ulong high, out uint low, out bool inexact)
    {
        var client = signaal.Client;
        (high, low, inexact) = (0, 0, true);
        if (client.Naam is not { FoldedGeslachtsnaam: { Length: > 0 } naam } || !client.Geboortedatum.IsVolledig)
        {
            return false;
        }

        var geboren = client.Geboortedatum.Volgnummer;
        _persons[place] = new(naam, geboren);
        if (adres is null && PackedSurname.TryPack(naam, out var packed))
        {
            (high, low) = BitsOf(packed, (uint)geboren);
            inexact = false;
            return true;
        }

        var hash = unchecked(HashOf(naam) + ((ulong)(uint)geboren * 0x9E3779B97F4A7C15UL));
        if (adres is not null)
        {
            var (adresHigh, adresLow) = AdresBitsOf(signaal);
            hash ^= unchecked((adresHigh * 0xC2B2AE3D27D4EB4FUL) + (adresLow * 0x165667B19E3779F9UL));
        }

        (high, low) = BitsOf(hash);
        return true;
    }

    public override bool AreEqual(int left, int right) =>
        _persons[left].Geboren == _persons[right].Geboren
        && string.Equals(_persons[left].Naam, _persons[right].Naam, StringComparison.Ordinal)
        && (adres is null || HaveSameAdres(Signalen[left], Signalen[right]));

    public override int Compare(int left, int right)
    {
        var byAdres = adres is null ? 0 : adres.AdresOf(Signalen[left]).CompareTo(adres.AdresOf(Signalen[right]));
        var byNaam = byAdres != 0 ? byAdres : string.CompareOrdinal(_persons[left].Naam, _persons[right].Naam);
        return byNaam != 0 ? byNaam : _persons[left].Geboren.CompareTo(_persons[right].Geboren);
    }

    public override ulong NumberOf(int place)
    {
        if (adres is not null)
        {
            var (adresHigh, adresLow) = AdresBitsOf(Signalen[place]);
            return LeadingBits(adresHigh, adresLow);
        }

        // Of a longer surname the beginning; it comes after the shorter one that is its beginning, whatever the dates.
        var (high, low) = PackedSurname.TryPack(_persons[place].Naam, out var packed)
            ? BitsOf(packed, (uint)_persons[place].Geboren)
            : BitsOf(packed, NoDate);
        return LeadingBits(high, low);
    }

    public override ulong NumberOf(in MatchEntry entry, int first) => entry.Inexact ? NumberOf(first) : LeadingBits(entry.High, entry.Low);

    // The address itself is looked at only where the figures of the signal do not say everything.
    private bool HaveSameAdres(Vroegsignaal left, Vroegsignaal right) =>
        AdresBitsOf(left) == AdresBitsOf(right)
        && ((adres!.Synoniemen is null && (left.Figures.Kenmerken & SignaalFigures.HasLongSuffix) == 0) || adres.AdresOf(left) == adres.AdresOf(right));

    private (ulong High, uint Low) AdresBitsOf(Vroegsignaal signaal)
    {
        if (adres!.Synoniemen is null)
        {
            ref readonly var figures = ref signaal.Figures;
            return (figures.AdresHigh, figures.AdresLow);
        }

        var sleutel = adres.AdresOf(signaal);
        return (sleutel.High, sleutel.Low);
    }

    private static (ulong High, uint Low) BitsOf(ulong surname, uint date)
    {
        const int BitsInLow = PackedSurname.Bits - HighBits;
        return (surname >> BitsInLow, (uint)(surname & ((1u << BitsInLow) - 1)) << (LowBits - BitsInLow) | date << SpareBits);
    }

    private static ulong HashOf(string naam)
    {
        unchecked
        {
            var hash = (ulong)naam.Length;
            var left = MemoryMarshal.AsBytes(naam.AsSpan());
            for (; left.Length >= sizeof(ulong); left = left[sizeof(ulong)..])
            {
                hash = Mix(hash ^ MemoryMarshal.Read<ulong>(left));
            }

            var last = 0UL;
            foreach (var part in left)
            {
                last = (last << 8) | part;
            }

            return Mix(hash ^ last);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mix(ulong hash)
    {
        unchecked
        {
            hash *= 0x9FB21C651E98DF25UL;
            return hash ^ (hash >> 29);
        }
    }

    private readonly record struct Persoon(string Naam, int Geboren);
}
