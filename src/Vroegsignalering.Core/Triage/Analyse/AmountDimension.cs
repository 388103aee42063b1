using Vroegsignalering.Signalen;
using Vroegsignalering.Triage.Voorwaarden;

namespace Vroegsignalering.Triage.Analyse;

/// <summary>An amount cut at the bounds that conditions name: first known amounts, then those of which a part is unknown, by what they are at least.</summary>
internal sealed class AmountDimension
{
    private readonly Signaalpartnersoort? _kind;
    private readonly List<Segment> _segments;

    private AmountDimension(Signaalpartnersoort? kind, List<Segment> segments)
    {
        _kind = kind;
        _segments = segments;
        Dimension = new(FactDimensionKind.Amount, Offset + (2 * segments.Count), ValueOf, chosen => new(Write(chosen, Taal.Nederlands), Write(chosen, Taal.Engels)));
    }

    public FactDimension Dimension { get; }

    public Signaalpartnersoort? Kind => _kind;

    // The highest amount of a kind that is not there is a value of its own.
    private int Offset => _kind is null ? 0 : 1;

    /// <summary>The total, or the highest amount of a kind; null when no condition asks it.</summary>
    public static AmountDimension? Of(ConditionAtoms atoms, Signaalpartnersoort? kind)
    {
        var asked = atoms.Of<Bedragvoorwaarde>().Where(atom => atom.HoogsteVan == kind).ToList();
        return asked.Count == 0 ? null
            : new(kind, Segment.Cut(0, Segment.NoEnd, asked.SelectMany(atom => Segment.Starts(atom.Vanaf, atom.Tot, bedrag => bedrag.Cents))));
    }

    /// <summary>The states: each segment known, then each unknown.</summary>
    public IEnumerable<AmountState> States(bool withUnknown) =>
        _segments.Select(segment => new AmountState(segment, true))
            .Concat(withUnknown ? _segments.Select(segment => new AmountState(segment, false)) : []);

    /// <summary>The single amount that a value of the dimension stands for, when it has a known neighbour on both sides.</summary>
    public long? PointBetween(int value)
    {
        var i = value - Offset;
        return i > 0 && i < _segments.Count - 1 && _segments[i].IsPoint ? _segments[i].Low : null;
    }

    /// <summary>The amount that a value stands for when it is a single known one.</summary>
    public long? Point(int value)
    {
        var i = value - Offset;
        return i >= 0 && i < _segments.Count && _segments[i].IsPoint ? _segments[i].Low : null;
    }

    /// <summary>Takes in values that cannot be beside those that are found, so that ranges stay whole.</summary>
    public void FillUp(bool[] found, bool[] possible)
    {
        foreach (var begin in new[] { Offset, Offset + _segments.Count })
        {
            var part = Enumerable.Range(begin, _segments.Count).ToList();
            if (part.Exists(value => found[value]))
            {
                part.ForEach(value => found[value] |= !possible[value]);
            }
        }
    }

    private int ValueOf(Triagefeiten feiten)
    {
        var signalen = feiten.Signalen.Where(signaal => _kind is null || signaal.Partnersoort == _kind).ToList();
        if (signalen.Count == 0)
        {
            return 0;
        }

        // An unknown amount is at least a cent.
        var cents = signalen.ConvertAll(signaal => signaal.Bedrag?.Cents ?? 1);
        var least = _kind is null ? cents.Sum() : cents.Max();
        return Offset + (signalen.TrueForAll(signaal => signaal.Bedrag is not null) ? 0 : _segments.Count) + _segments.FindIndex(segment => segment.Contains(least));
    }

    private string Write(bool[] chosen, Taal taal)
    {
        var english = taal == Taal.Engels;
        var parts = new List<string>();
        if (_kind is not null && chosen[0])
        {
            parts.Add(english ? "absent" : "afwezig");
        }

        parts.AddRange(Ranges(chosen, Offset, english ? "known" : "bekend", taal));
        var unknown = english ? "unknown" : "onbekend";
        parts.AddRange(Ranges(chosen, Offset + _segments.Count, unknown, taal).Select(range => range == unknown ? range : $"{(english ? "partly unknown and surely" : "deels onbekend en zeker")} {range}"));
        var what = _kind is null
            ? english ? "total amount" : "totaalbedrag"
            : (english ? "highest amount of " : "hoogste bedrag van ") + KindNames.Of(_kind, taal);
        return $"{what} {string.Join(english ? " or " : " of ", parts)}";
    }

    // Neighbouring segments together, as the amounts to the cent that are within.
    private IEnumerable<string> Ranges(bool[] chosen, int offset, string all, Taal taal)
    {
        var english = taal == Taal.Engels;
        for (var i = 0; i < _segments.Count; i++)
        {
            if (!chosen[offset + i])
            {
                continue;
            }

            var (low, isFirst) = (_segments[i].Low, i == 0);
            while (i + 1 < _segments.Count && chosen[offset + i + 1])
            {
                i++;
            }

            var high = _segments[i];
            yield return (isFirst, high.HasEnd) switch
            {
                (true, false) => all,
                (true, true) when high.High == 0 => (english ? "exactly " : "precies ") + Text(0),
                (true, true) => (english ? "up to and including " : "tot en met ") + Text(high.High),
                (false, false) => (english ? "from " : "vanaf ") + Text(low),
                (false, true) when low == high.High => (english ? "exactly " : "precies ") + Text(low),
                (false, true) => $"{(english ? "from" : "van")} {Text(low)} {(english ? "to" : "tot en met")} {Text(high.High)}",
            };
        }

        string Text(long cents) => Bedrag.FromCents(cents).ToText(taal);
    }
}
