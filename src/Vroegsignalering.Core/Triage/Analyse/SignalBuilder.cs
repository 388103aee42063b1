using System.Globalization;
using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Triage.Analyse;

/// <summary>Makes signals of a given shape, or says that there can be none.</summary>
/// <remarks>
/// It is enough to take the smallest number of signals with which the total can be reached, because every sum in between can be; see <see cref="DraftAmounts"/>.
/// </remarks>
internal sealed class SignalBuilder
{
    /// <summary>The most signals of one match that are looked at, unless the rules ask for more.</summary>
    public const int MostSignals = 100;

    private readonly SignalShape _shape;
    private readonly List<SignalDraft> _drafts = [];
    private readonly DraftAmounts _amounts;

    private SignalBuilder(SignalShape shape)
    {
        _shape = shape;
        var free = shape.Kinds.Where(kind => !shape.Highest.ContainsKey(kind)).ToList();
        var hasUnknown = shape.Highest.Values.Any(state => !state.IsKnown);
        var unknownFree = shape.Total is { IsKnown: false } && !hasUnknown ? free.FirstOrDefault() : null;
        IsPossible = shape.Total is not { } total || (total.IsKnown ? !hasUnknown : hasUnknown || unknownFree is not null);
        _amounts = new(shape, _drafts, unknownFree);
    }

    private bool IsPossible { get; }

    public static ValueList<Triagesignaal>? Build(SignalShape shape)
    {
        var builder = new SignalBuilder(shape);
        return builder.IsPossible && builder.TryPlace() && builder.TryCount() && builder._amounts.TryFill() ? builder.Write() : null;
    }

    // One signal of each kind, one rent signal of each kind of landlord, and what the kinds of signal and unknown amounts need besides.
    private bool TryPlace()
    {
        foreach (var kind in _shape.Kinds)
        {
            if (kind == Signaalpartnersoort.Huur && _shape.Landlords.Count > 0)
            {
                _drafts.AddRange(_shape.Landlords.Select(landlord => new SignalDraft(kind, landlord)));
            }
            else
            {
                _drafts.Add(new(kind, Verhuurdersoort.Onbekend));
            }
        }

        if (!TryGiveKinds())
        {
            return false;
        }

        foreach (var (kind, state) in _shape.Highest)
        {
            // One signal without an amount is surely a cent; a higher amount needs another beside it.
            if (!state.IsKnown && !state.Segment.Contains(1))
            {
                if (state.Segment.High < 1)
                {
                    return false;
                }

                if (_drafts.Count(draft => draft.Kind == kind) < 2)
                {
                    AddExtra(kind);
                }
            }
        }

        return true;
    }

    private bool TryGiveKinds()
    {
        if (_shape.Groups.Count == 0)
        {
            return true;
        }

        // Each group takes a signal that can be of it and that no other group took; it may make room by moving another.
        var takers = new int[_drafts.Count];
        Array.Fill(takers, -1);
        var left = new List<int>();
        for (var group = 0; group < _shape.Groups.Count; group++)
        {
            if (!TryTake(group, takers, new bool[_drafts.Count]))
            {
                left.Add(group);
            }
        }

        for (var i = 0; i < _drafts.Count; i++)
        {
            var group = takers[i] >= 0 ? takers[i] : FirstGroup(_drafts[i].Kind);
            if (group < 0)
            {
                return false;
            }

            _drafts[i].Soort = Pick(_drafts[i].Kind, group);
        }

        foreach (var group in left)
        {
            var carriers = _shape.Kinds.Where(kind => Sends(kind, group)).ToList();
            if (carriers.Count == 0)
            {
                return false;
            }

            AddExtra(carriers.OrderBy(kind => NeedsTwo(kind) ? 0 : _shape.Highest.ContainsKey(kind) ? 2 : 1).First(), group);
        }

        return true;
    }

    private bool TryTake(int group, int[] takers, bool[] tried)
    {
        for (var i = 0; i < takers.Length; i++)
        {
            if (tried[i] || !Sends(_drafts[i].Kind, group))
            {
                continue;
            }

            tried[i] = true;
            if (takers[i] < 0 || TryTake(takers[i], takers, tried))
            {
                takers[i] = group;
                return true;
            }
        }

        return false;
    }

    private bool NeedsTwo(Signaalpartnersoort kind) =>
        _shape.Highest.TryGetValue(kind, out var state) && !state.IsKnown && !state.Segment.Contains(1) && _drafts.Count(draft => draft.Kind == kind) < 2;

    private bool Sends(Signaalpartnersoort kind, int group) => _shape.Groups[group].Any(soort => SignalCarriers.Sends(kind, soort));

    private int FirstGroup(Signaalpartnersoort kind)
    {
        for (var group = 0; group < _shape.Groups.Count; group++)
        {
            if (Sends(kind, group))
            {
                return group;
            }
        }

        return -1;
    }

    private Signaalsoort Pick(Signaalpartnersoort kind, int group) => _shape.Groups[group].First(soort => SignalCarriers.Sends(kind, soort));

    private void AddExtra(Signaalpartnersoort kind, int group = -1)
    {
        var last = _drafts.FindLast(draft => draft.Kind == kind)!;
        _drafts.Add(new(kind, last.Landlord) { IsExtra = true, Soort = _shape.Groups.Count == 0 ? last.Soort : Pick(kind, group >= 0 ? group : FirstGroup(kind)) });
    }

    // As many signals as the numbers of signals and partners ask, and then as many as the total needs.
    private bool TryCount()
    {
        var least = _shape.Partners is { } partners ? Math.Max(_shape.Signals.Low, partners.Low) : _shape.Signals.Low;
        var kind = _shape.Kinds.OrderByDescending(Ceiling).First();
        while (_drafts.Count < least || (_shape.Total is { } total && _amounts.MostTotal() < total.Segment.Low))
        {
            if (_drafts.Count >= _shape.Signals.High)
            {
                return false;
            }

            AddExtra(kind);
        }

        return _drafts.Count <= _shape.Signals.High && TryPartners();
    }

    private long Ceiling(Signaalpartnersoort kind) => _shape.Highest.TryGetValue(kind, out var state) ? state.Segment.High : long.MaxValue;

    private bool TryPartners()
    {
        var forced = _drafts.Count(draft => !draft.IsExtra);
        var wanted = _shape.Partners is { } partners ? Math.Max(forced, partners.Low) : _drafts.Count;
        if (_shape.Partners is { } range && !range.Contains(wanted))
        {
            return false;
        }

        var number = 0;
        foreach (var draft in _drafts)
        {
            draft.IsNewPartner = !draft.IsExtra || number < wanted;
            number += draft.IsNewPartner ? 1 : 0;
        }

        // An extra partner must not take the place of one that is forced further on.
        return number == wanted;
    }

    private ValueList<Triagesignaal> Write()
    {
        var numbers = new Dictionary<Signaalpartnersoort, int>();
        return _drafts.Select(draft =>
        {
            var number = numbers[draft.Kind] = numbers.GetValueOrDefault(draft.Kind) + (draft.IsNewPartner ? 1 : 0);
            return new Triagesignaal
            {
                Partnersoort = draft.Kind,
                PartnerId = number == 1 ? draft.Kind.Code : draft.Kind.Code + number.ToString(CultureInfo.InvariantCulture),
                Bedrag = draft.Cents is { } cents ? Bedrag.FromCents(cents) : null,
                Soort = draft.Soort,
                Verhuurdersoort = draft.Landlord,
            };
        }).ToValueList();
    }
}
