using Vroegsignalering.Matches;

namespace Vroegsignalering.Matching.Grouping;

/// <summary>Counts the signals on one key and decides whether they are a match (MAT-3 to MAT-5, SEL-6).</summary>
/// <remarks>
/// Which partners were seen is kept as the number of the group in which they were last seen, so that nothing is cleared between groups and a
/// key with many partners takes linear time. Not thread safe.
/// </remarks>
internal sealed class GroupJudge
{
    private static readonly byte Telt = (byte)Matchrol.Telt.Value;
    private static readonly byte TeltUitVorigeMaand = (byte)Matchrol.TeltUitVorigeMaand.Value;
    private static readonly byte DubbelInTelling = (byte)Matchrol.DubbelInTelling.Value;
    private static readonly byte Opvolgend = (byte)Matchrol.Opvolgend.Value;
    private static readonly byte Terugblik = (byte)Matchrol.Terugblik.Value;

    private readonly Matchregels _regels;
    private readonly int _monthsInPeriod;
    private readonly int[] _countedIn;
    private readonly int[] _currentIn;
    private int _group;
    private int _kindsCounted;

    public GroupJudge(Matchregels regels, int partners)
    {
        _regels = regels;
        _monthsInPeriod = regels.Periode == Matchperiode.MaandEnVorige ? 1 : 0;
        _countedIn = new int[partners];
        _currentIn = new int[partners];
    }

    /// <summary>Judges one key and writes the role of each of its signals.</summary>
    /// <param name="rows">The signals on the key in member order; the first is of the run's month.</param>
    /// <param name="roles">Where the roles go.</param>
    public GroupVerdict Judge(ReadOnlySpan<Row> rows, Span<byte> roles)
    {
        _group++;
        _kindsCounted = 0;
        var (found, inPeriod) = (0, 0);
        var (direct, earlier, consecutive) = (false, false, false);
        for (var i = 0; i < rows.Length; i++)
        {
            ref readonly var row = ref rows[i];
            if (row.MonthsBack == 0)
            {
                _currentIn[row.Partner] = _group;
                direct |= row.DirectOpgepakt;
            }
            else
            {
                var samePartner = _currentIn[row.Partner] == _group;
                earlier |= samePartner || !_regels.OpeenvolgendZelfdePartner;
                consecutive |= samePartner && row.MonthsBack == 1;
            }

            if (row.MonthsBack > _monthsInPeriod)
            {
                roles[i] = Terugblik;
                continue;
            }

            var counts = Counts(in row);
            found += counts ? 1 : 0;
            inPeriod++;
            roles[i] = !counts ? DubbelInTelling : row.MonthsBack == 0 ? Telt : TeltUitVorigeMaand;
        }

        var grond = direct ? Matchgrond.DirectOpgepakt
            : found >= _regels.Minimum ? Matchgrond.Minimum
            : consecutive && _regels.OpvolgendeAchterstanden ? Matchgrond.OpvolgendeAchterstand
            : null;
        if (grond == Matchgrond.OpvolgendeAchterstand)
        {
            MarkConsecutive(rows, roles);
        }

        return new(found, grond, Matchsoorten.Pack(inPeriod > 1, earlier));
    }

    private bool Counts(in Row row)
    {
        if (_regels.Telwijze == Telwijze.Partners)
        {
            var first = _countedIn[row.Partner] != _group;
            _countedIn[row.Partner] = _group;
            return first;
        }

        if (_regels.Telwijze == Telwijze.Partnersoorten)
        {
            var kind = 1 << row.Signaal.Partner.Soort.Value;
            var first = (_kindsCounted & kind) == 0;
            _kindsCounted |= kind;
            return first;
        }

        return true;
    }

    private void MarkConsecutive(ReadOnlySpan<Row> rows, Span<byte> roles)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            if (rows[i].MonthsBack == 1 && roles[i] == Terugblik && _currentIn[rows[i].Partner] == _group)
            {
                roles[i] = Opvolgend;
            }
        }
    }
}
