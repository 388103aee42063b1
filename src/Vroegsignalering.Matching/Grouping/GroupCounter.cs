using System.Runtime.CompilerServices;
using Vroegsignalering.Matches;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching.Grouping;

/// <summary>Counts the signals on one key and decides whether they are a match (MAT-3 to MAT-5, SEL-6).</summary>
/// <remarks>
/// Which partners were seen is kept as the number of the group in which they were last seen, so that nothing is cleared between groups and a
/// key with many partners takes linear time. One per thread.
/// </remarks>
internal sealed class GroupCounter(CountingRules regels, PartnerTable partners, SignaalTable signalen)
{
    private static readonly byte Direct = (byte)Matchgrond.DirectOpgepakt.Value;
    private static readonly byte Minimum = (byte)Matchgrond.Minimum.Value;
    private static readonly byte Opvolgend = (byte)Matchgrond.OpvolgendeAchterstand.Value;

    private readonly int[] _countedIn = new int[regels.NeedsPartners ? partners.Ids : 0];
    private readonly int[] _currentIn = new int[regels.NeedsPartners ? partners.Ids : 0];
    private int _group;
    private int _soorten;
    private bool _direct;
    private bool _earlier;
    private bool _consecutive;
    private bool _known;

    /// <summary>The number counted towards the minimum.</summary>
    public int Found { get; private set; }

    /// <summary>Whether one signal on a key, not taken up at once, is no match.</summary>
    public bool LeavesSingle { get; } = regels.Minimum > 1;

    /// <summary>Starts another key.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Begin(out MatchEntry entry)
    {
        _group++;
        Found = 0;
        _soorten = 0;
        (_direct, _earlier, _consecutive, _known) = (false, false, false, false);
        entry = new MatchEntry { Vervaldatum = SignaalFigures.NoDate };
    }

    /// <summary>Adds a signal; those of the run's month come first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(in Item item, ref MatchEntry entry)
    {
        var back = item.MonthsBack;
        entry.Count++;
        if (regels.NeedsPartners)
        {
            AddPartner(in item, back);
        }

        if (back == 0)
        {
            entry.Current++;
            _direct |= item.Direct;
        }
        else
        {
            _earlier |= !regels.SamePartner;
        }

        if (back > regels.MonthsInPeriod)
        {
            return;
        }

        entry.InPeriod++;
        Found += Counts(in item) ? 1 : 0;
        entry.Vervaldatum = Math.Min(entry.Vervaldatum, item.Vervaldatum);
        var cents = item.Cents;
        if (cents < Item.ManyCents)
        {
            entry.Cents += (long)cents;
            _known = true;
        }
        else if (cents == Item.ManyCents)
        {
            entry.Cents += signalen[item.Place].Figures.Cents;
            _known = true;
        }
    }

    /// <summary>Judges the signals that were added.</summary>
    /// <returns>Whether they are a match.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Judge(ref MatchEntry entry)
    {
        entry.Grond = _direct ? Direct
            : Found >= regels.Minimum ? Minimum
            : _consecutive && regels.Opvolgend ? Opvolgend
            : (byte)0;
        entry.Soorten = Matchsoorten.Pack(entry.InPeriod > 1, _earlier);
        entry.Cents = _known ? entry.Cents : -1;
        return entry.Grond != 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddPartner(in Item item, int back)
    {
        var rank = partners.RankOf(NumberOf(in item));
        if (back == 0)
        {
            _currentIn[rank] = _group;
            return;
        }

        var same = _currentIn[rank] == _group;
        _earlier |= same;
        _consecutive |= same && back == 1;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool Counts(in Item item)
    {
        if (regels.CountsPartners)
        {
            ref var counted = ref _countedIn[partners.RankOf(NumberOf(in item))];
            var first = counted != _group;
            counted = _group;
            return first;
        }

        if (regels.CountsSoorten)
        {
            var soort = 1 << partners.SoortOf(NumberOf(in item));
            var first = (_soorten & soort) == 0;
            _soorten |= soort;
            return first;
        }

        return true;
    }

    private int NumberOf(in Item item) => item.Partner != Item.ManyPartners ? item.Partner : partners.NumberOf(signalen[item.Place].Partner);
}
