using System.Runtime.CompilerServices;
using Vroegsignalering.Matches;
using Vroegsignalering.Matching.Grouping;

namespace Vroegsignalering.Matching.Selectie;

/// <summary>Tells the districts of matches that are not made yet: that of the first signal.</summary>
internal sealed class GebiedReader(Matchresultaat matching, IGebiedsindeling gebieden)
{
    private readonly Dictionary<Gebied, int> _numbers = [];
    private readonly List<Gebied> _gebieden = [];

    public GebiedList Read(int[] ranked, CancellationToken cancellationToken)
    {
        var perRank = new int[ranked.Length];
        if (gebieden is PostcodeGebiedsindeling indeling)
        {
            ReadByPostcode(indeling, ranked, perRank, cancellationToken);
            return new(indeling.Gebieden, perRank);
        }

        for (var i = 0; i < ranked.Length; i++)
        {
            cancellationToken.ThrowIfCancelled(i);
            perRank[i] = NumberOf(gebieden.Of(matching.FirstOf(ranked[i]).Adres));
        }

        return new(_gebieden, perRank);
    }

    // The postcode is in the bits of an address.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReadByPostcode(PostcodeGebiedsindeling indeling, int[] ranked, int[] perRank, CancellationToken cancellationToken)
    {
        for (var i = 0; i < ranked.Length; i++)
        {
            cancellationToken.ThrowIfCancelled(i);
            perRank[i] = indeling.NumberOf(Adressleutel.CijfersOf(matching.IsOnAdres ? matching.Table.Matches[ranked[i]].High : AdresBitsOf(ranked[i])));
        }
    }

    // Which signal is the first is asked only where it makes a difference.
    private ulong AdresBitsOf(int match)
    {
        var table = matching.Table;
        var members = table.MembersOf(in table.Matches[match]);
        var bits = table.Signalen[members[0]].Figures.AdresHigh;
        foreach (var place in members[1..])
        {
            if (Adressleutel.CijfersOf(table.Signalen[place].Figures.AdresHigh) != Adressleutel.CijfersOf(bits))
            {
                return matching.FirstOf(match).Figures.AdresHigh;
            }
        }

        return bits;
    }

    private int NumberOf(Gebied gebied)
    {
        if (!_numbers.TryGetValue(gebied, out var number))
        {
            number = _gebieden.Count;
            _numbers.Add(gebied, number);
            _gebieden.Add(gebied);
        }

        return number;
    }
}
