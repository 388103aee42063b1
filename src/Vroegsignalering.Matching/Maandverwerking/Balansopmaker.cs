using System.Runtime.CompilerServices;
using Vroegsignalering.Aanlevering.Criteria;
using Vroegsignalering.Matches;
using Vroegsignalering.Matching.Grouping;
using Vroegsignalering.Matching.Selectie;
using Vroegsignalering.Screening;

namespace Vroegsignalering.Matching.Maandverwerking;

/// <summary>Draws up the balance and refuses one that does not add up, signal by signal: a bit for each, set by the one outcome that it has.</summary>
internal sealed class Balansopmaker
{
    private readonly ulong[] _settled;
    private readonly int _current;
    private int _open;

    private Balansopmaker(int current)
    {
        _current = current;
        _open = current;
        _settled = new ulong[(current + 63) / 64];
    }

    public static Maandrunbalans Of(MonthReader lezer, MatchTable table, SelectieList selectie, Screeningsresultaat? screening)
    {
        var maker = new Balansopmaker(lezer.Current);
        var (uitgevallen, vervangen) = maker.SettleIntake(lezer);
        foreach (var place in table.Single)
        {
            maker.Settle(place);
        }

        var direct = (byte)Matchgrond.DirectOpgepakt.Value;
        var (matchesDirect, inDirect) = (0, 0);
        foreach (ref readonly var entry in table.Matches.AsSpan())
        {
            var count = maker.Settle(table.MembersOf(in entry));
            (matchesDirect, inDirect) = entry.Grond == direct ? (matchesDirect + 1, inDirect + count) : (matchesDirect, inDirect);
        }

        var (geselecteerd, teruggegeven) = (0, 0);
        for (var rank = 0; rank < selectie.Count; rank++)
        {
            var count = table.Matches[selectie.Ranked[rank]].Current;
            (geselecteerd, teruggegeven) = SelectieList.IsSelected(selectie.Besluiten[rank]) ? (geselecteerd + count, teruggegeven) : (geselecteerd, teruggegeven + count);
        }

        var screened = screening?.Matches.SelectMany(match => match.Signalen).Select(signaal => signaal.Oordeel).ToList();
        var balans = new Maandrunbalans
        {
            Ontvangen = lezer.Current,
            Uitgevallen = uitgevallen,
            Vervangen = vervangen,
            Direct = inDirect,
            NietGematcht = table.Single.Length,
            InMatches = geselecteerd + teruggegeven,
            Geselecteerd = geselecteerd,
            Teruggegeven = teruggegeven,
            Matches = table.Matches.Length - matchesDirect,
            MatchesGeselecteerd = selectie.Selected,
            MatchesTeruggegeven = selectie.Count - selectie.Selected,
            MatchesDirect = matchesDirect,
            Go = screened?.Count(oordeel => oordeel.IsGo) ?? 0,
            NoGo = screened?.Count(oordeel => oordeel.IsT1) ?? 0,
            HandmatigeControle = screened?.Count(oordeel => oordeel.IsT2) ?? 0,
            NietGecontroleerd = screened?.Count(oordeel => oordeel.IsT3) ?? geselecteerd + inDirect,
            MatchesGescreend = screening?.Matches.Count ?? selectie.Selected + matchesDirect,
            MatchesGaanDoor = screening?.Matches.Count(match => match.GaatDoor) ?? selectie.Selected + matchesDirect,
        };
        return maker._open == 0 && balans.IsInBalance
            ? balans
            : throw new InvalidOperationException($"The run lost signals: {maker._open} without an outcome; {balans}.");
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private (int Uitgevallen, int Vervangen) SettleIntake(MonthReader lezer)
    {
        var (uitgevallen, vervangen) = (0, 0);
        for (var place = 0; place < _current; place++)
        {
            var oordeel = lezer.Oordelen[place];
            if ((oordeel & VerdictBits.Redenen) != 0)
            {
                Settle(place);
                vervangen += oordeel == MonthReader.Vervangen ? 1 : 0;
                uitgevallen += oordeel == MonthReader.Vervangen ? 0 : 1;
            }
        }

        return (uitgevallen, vervangen);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Settle(ReadOnlySpan<int> places)
    {
        var count = 0;
        foreach (var place in places)
        {
            if (place < _current)
            {
                Settle(place);
                count++;
            }
        }

        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Settle(int place)
    {
        ref var word = ref _settled[place >> 6];
        var bit = 1UL << (place & 63);
        if ((word & bit) != 0)
        {
            throw new InvalidOperationException(FormattableString.Invariant($"The run gave the signal at place {place} two outcomes."));
        }

        word |= bit;
        _open--;
    }
}
