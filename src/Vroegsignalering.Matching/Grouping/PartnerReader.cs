using System.Runtime.CompilerServices;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching.Grouping;

/// <summary>The numbers of a <see cref="PartnerTable"/> for one thread: signals of one partner mostly share its object, and then its id is not looked at.</summary>
internal sealed class PartnerReader(PartnerTable table)
{
    private const int Mask = 0x3FF;
    private const int Tries = 4;

    private readonly (Signaalpartner? Partner, int Number)[] _recent = new (Signaalpartner?, int)[Mask + 1];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int NumberOf(Signaalpartner partner)
    {
        ref readonly var recent = ref _recent[partner.IdHash & Mask];
        return ReferenceEquals(recent.Partner, partner) ? recent.Number : Search(partner);
    }

    // A few places further, so that partners whose hashes meet do not take each other's place time and again.
    private int Search(Signaalpartner partner)
    {
        for (var i = 1; i < Tries; i++)
        {
            ref readonly var recent = ref _recent[unchecked(partner.IdHash + i) & Mask];
            if (ReferenceEquals(recent.Partner, partner))
            {
                return recent.Number;
            }
        }

        var number = table.NumberOf(partner);
        for (var i = 0; i < Tries; i++)
        {
            ref var free = ref _recent[unchecked(partner.IdHash + i) & Mask];
            if (free.Partner is null || i == Tries - 1)
            {
                free = (partner, number);
                break;
            }
        }

        return number;
    }
}
