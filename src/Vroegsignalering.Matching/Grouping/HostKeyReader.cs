using Vroegsignalering.Matches;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching.Grouping;

/// <summary>Reads the key of a host: its value is asked once per signal and kept until the end of the run; its bits are a hash, and equal bits are compared in full.</summary>
internal sealed class HostKeyReader(IMatchsleutel sleutel, SignaalTable signalen) : KeyReader(signalen)
{
    private const int CharactersPerNumber = 4;
    private const int BitsPerCharacter = 16;

    private readonly Sleutelwaarde[] _values = new Sleutelwaarde[signalen.Count];

    // Whether any value has an address: it comes before the text.
    private bool _hasAdres;

    // What a host reads is not known; mostly it is the address or the person.
    public override int Touch(ReadOnlySpan<Vroegsignaal> signalen)
    {
        var touched = 0;
        foreach (var signaal in signalen)
        {
            touched |= signaal.Adres.Sleutel.IsExact ? 1 : 0;
        }

        foreach (var signaal in signalen)
        {
            touched |= signaal.Client.Naam is null ? 1 : 0;
        }

        foreach (var signaal in signalen)
        {
            touched |= signaal.Client.Naam?.Geslachtsnaam is null ? 1 : 0;
        }

        return touched;
    }

    public override bool TryRead(Vroegsignaal signaal, int place, out ulong high, out uint low, out bool inexact)
    {
        var value = sleutel.Of(signaal).GetValueOrDefault();
        _values[place] = value;
        _hasAdres |= value.Adres != default;
        (high, low) = BitsOf(HashOf(value));
        inexact = true;
        return value != default;
    }

    public override bool AreEqual(int left, int right) => _values[left] == _values[right];

    public override int Compare(int left, int right) => _values[left].CompareTo(_values[right]);

    public override ulong NumberOf(int place)
    {
        ref readonly var value = ref _values[place];
        return _hasAdres ? LeadingBits(value.Adres.High, value.Adres.Low) : FirstCharacters(value.Tekst);
    }

    private static ulong FirstCharacters(string? tekst)
    {
        var number = 0UL;
        for (var i = 0; i < CharactersPerNumber; i++)
        {
            number = (number << BitsPerCharacter) | (i < tekst?.Length ? tekst[i] : '\0');
        }

        return number;
    }

    private static ulong HashOf(in Sleutelwaarde value)
    {
        unchecked
        {
            var hash = (value.Adres.High * 0x9E3779B97F4A7C15UL) ^ (value.Adres.Low * 0xC2B2AE3D27D4EB4FUL);
            foreach (var c in value.Tekst.AsSpan())
            {
                hash = (hash ^ c) * 0x100000001B3UL;
                hash ^= hash >> 29;
            }

            return hash;
        }
    }
}
