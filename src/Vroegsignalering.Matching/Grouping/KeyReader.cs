using Vroegsignalering.Matches;
using Vroegsignalering.Matching.Sleutels;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching.Grouping;

/// <summary>Reads the key of a signal in packed form.</summary>
internal readonly struct KeyReader(IMatchsleutel sleutel, TextRanks texts)
{
    // The address is there already: no key value is made for it.
    private readonly AdresMatchsleutel? _adres = sleutel as AdresMatchsleutel;

    /// <returns>False when the signal has no key.</returns>
    public bool TryRead(Vroegsignaal signaal, int row, out SortItem item)
    {
        if (_adres is not null)
        {
            item = Pack(_adres.AdresOf(signaal), null, row);
            return true;
        }

        var value = sleutel.Of(signaal).GetValueOrDefault();
        item = Pack(value.Adres, value.Tekst, row);
        return value != default;
    }

    private SortItem Pack(Adressleutel adres, string? tekst, int row) => new()
    {
        High = adres.High,
        Low = ((ulong)adres.Low << 32) | texts.NumberOf(adres.LongSuffix, tekst),
        Row = row,
    };
}
