using Vroegsignalering.Matching.Sleutels;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching.Grouping;

/// <summary>Reads addresses: without synonyms nothing but the figures of the signal is looked at.</summary>
internal sealed class AdresKeyReader(AdresMatchsleutel sleutel, SignaalTable signalen) : KeyReader(signalen)
{
    public override bool IsAdres => true;

    public override bool IsPlainAdres { get; } = sleutel.Synoniemen is null;

    public override int Touch(ReadOnlySpan<Vroegsignaal> signalen)
    {
        var touched = 0;
        foreach (var signaal in signalen)
        {
            touched |= signaal.Adres.Sleutel.IsExact ? 1 : 0;
        }

        return touched;
    }

    public override bool TryRead(Vroegsignaal signaal, int place, out ulong high, out uint low, out bool inexact)
    {
        var adres = sleutel.AdresOf(signaal);
        (high, low, inexact) = (adres.High, adres.Low, !adres.IsExact);
        return true;
    }

    public override bool AreEqual(int left, int right) => sleutel.AdresOf(Signalen[left]) == sleutel.AdresOf(Signalen[right]);

    public override int Compare(int left, int right) => sleutel.AdresOf(Signalen[left]).CompareTo(sleutel.AdresOf(Signalen[right]));

    public override ulong NumberOf(int place)
    {
        var (high, low) = BitsOf(place);
        return LeadingBits(high, low);
    }

    public override ulong NumberOf(in MatchEntry entry, int first) => LeadingBits(entry.High, entry.Low);

    /// <summary>The bits of the address of a signal.</summary>
    public (ulong High, uint Low) BitsOf(int place)
    {
        if (IsPlainAdres)
        {
            ref readonly var figures = ref Signalen[place].Figures;
            return (figures.AdresHigh, figures.AdresLow);
        }

        var adres = sleutel.AdresOf(Signalen[place]);
        return (adres.High, adres.Low);
    }
}
