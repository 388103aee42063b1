using Vroegsignalering.Foundation;
using Vroegsignalering.Triage.Voorwaarden;

namespace Vroegsignalering.Triage.Analyse;

/// <summary>Reads the findings from what the rules say of each cell.</summary>
internal sealed class FindingReader
{
    private readonly Triageregels _regels;
    private readonly Analyseruimte _ruimte;
    private readonly CellSpace _space;
    private readonly ExampleWriter _examples;
    private readonly VerdictTable _table;
    private readonly int[] _deciders;

    public FindingReader(Triageregels regels, Analyseruimte ruimte, CellSpace space, ExampleWriter examples)
    {
        _regels = regels;
        _ruimte = ruimte;
        _space = space;
        _examples = examples;
        _table = new(regels, space);
        _deciders = [.. Enumerable.Range(0, space.Count).Select(_table.Decider)];
    }

    public IEnumerable<Finding> Read() => [.. Gaps(), .. DeadRules(), .. SingleAmounts(), .. Overlaps()];

    private static int First(bool[] cells, Func<int, bool> fits)
    {
        for (var cell = 0; cell < cells.Length; cell++)
        {
            if (cells[cell] && fits(cell))
            {
                return cell;
            }
        }

        return -1;
    }

    // What a condition of the host may say does not matter: it covers nothing.
    private bool IsAsked(int cell) => _space.IsInUniverse(cell) && _space.IsPluginUnknown(cell);

    private IEnumerable<Finding> Gaps()
    {
        // Surely no rule; perhaps a rule; only a rule that adds.
        foreach (var state in new[] { Coverage.None, Coverage.Perhaps, Coverage.Added })
        {
            foreach (var (box, seed) in BoxCover.Of(_space, Cells(cell => IsAsked(cell) && CoverageOf(cell) == state), IsAsked))
            {
                var cells = box.Cells().Where(IsAsked).ToList();
                var gap = new Leemte
                {
                    Mogelijk = Codes(cells.SelectMany(_table.Unknown)),
                    Toevoegingen = Codes(cells.SelectMany(_table.Holding)),
                    Vak = BoxWriter.Write(_space, box, withPlugins: false),
                    Voorbeeld = _examples.Write(seed),
                };
                yield return new(gap, [box]);
            }
        }
    }

    private Coverage CoverageOf(int cell) => _deciders[cell] >= 0 ? Coverage.Decided
        : _table.Holding(cell).Any() ? Coverage.Added
        : _table.Unknown(cell).Any() ? Coverage.Perhaps
        : Coverage.None;

    private IEnumerable<Finding> DeadRules()
    {
        for (var condition = 0; condition < _table.Conditions; condition++)
        {
            var isDeciding = condition < _table.Rules && _table.Decides(condition);
            var holds = Cells(cell => _table.Holds(cell, condition));
            if (First(holds, cell => !isDeciding || !_ruimte.MetVolgorde || _deciders[cell] == condition) >= 0)
            {
                continue;
            }

            var example = First(holds, _space.IsInUniverse);
            example = example < 0 ? First(holds, _ => true) : example;
            var dead = new DodeRegel
            {
                Regel = condition < _table.Rules ? _table.Codes[condition] : _regels.Restvulling[condition - _table.Rules].Code,
                Eerdere = Codes(Enumerable.Range(0, _space.Count).Where(cell => holds[cell]).Select(cell => _deciders[cell])),
                Voorbeeld = example < 0 ? null : _examples.Write(example),
            };
            yield return new(dead, []);
        }
    }

    // A cent less and a cent more are cells of their own, beside that of the amount.
    private IEnumerable<Finding> SingleAmounts()
    {
        var options = _space.Groups[0].Options;
        var places = Enumerable.Range(0, options.Count).ToDictionary(option => options[option].Values.ToValueList());
        foreach (var (place, amount) in _space.Signals.Amounts)
        {
            for (var value = 0; value < amount.Dimension.Values; value++)
            {
                if (amount.PointBetween(value) is not { } cents)
                {
                    continue;
                }

                var target = Cells(cell => IsAsked(cell) && options[_space.OptionOf(cell, 0)].Values[place] == value && IsSingle(cell));
                foreach (var (box, seed) in BoxCover.Of(_space, target, IsAsked))
                {
                    var single = new LosBedrag
                    {
                        Bedrag = Bedrag.FromCents(cents),
                        HoogsteVan = amount.Kind,
                        Regels = Codes(Effective(seed)),
                        Ernaast = Codes(Effective(Beside(seed, -1))),
                        Vak = BoxWriter.Write(_space, box, withPlugins: false),
                        Voorbeeld = _examples.Write(seed),
                    };
                    yield return new(single, [box]);
                }

                bool IsSingle(int cell) =>
                    Beside(cell, -1) is >= 0 and var less && Beside(cell, 1) is >= 0 and var more
                    && CoverageOf(cell) is Coverage.Decided or Coverage.Added
                    && Effective(less).SequenceEqual(Effective(more)) && !Effective(cell).SequenceEqual(Effective(less));

                int Beside(int cell, int step)
                {
                    int[] values = [.. options[_space.OptionOf(cell, 0)].Values];
                    values[place] += step;
                    return places.TryGetValue(values.ToValueList(), out var option) ? cell + ((option - _space.OptionOf(cell, 0)) * _space.Stride(0)) : -1;
                }
            }
        }
    }

    // With an order what is given: the rule that decides and those that add. Without one: all that hold.
    private IEnumerable<int> Effective(int cell) => _ruimte.MetVolgorde
        ? _table.Holding(cell).Where(rule => !_table.Decides(rule) || rule == _deciders[cell])
        : _table.Holding(cell);

    private IEnumerable<Finding> Overlaps()
    {
        for (var first = 0; first < _table.Rules; first++)
        {
            for (var second = first + 1; second < _table.Rules; second++)
            {
                if (!CanConflict(first, second))
                {
                    continue;
                }

                var both = Cells(cell => _space.IsInUniverse(cell) && _table.Holds(cell, first) && _table.Holds(cell, second));
                var example = First(both, cell => _deciders[cell] == first);
                example = example < 0 && !_ruimte.MetVolgorde ? First(both, _ => true) : example;
                if (example >= 0)
                {
                    var boxes = BoxCover.Of(_space, both, _space.IsInUniverse).Select(each => each.Box).ToList();
                    var overlap = new Regeloverlap
                    {
                        Regel = _table.Codes[first],
                        Andere = _table.Codes[second],
                        Overlapsoort = SharedBounds.Only(_regels.Regels[first].Voorwaarde, _regels.Regels[second].Voorwaarde, _space, both) ? Overlapsoort.GelijkeGrens
                            : _ruimte.MetVolgorde ? Overlapsoort.EersteBeslist
                            : Overlapsoort.GeenVolgorde,
                        Vakken = boxes.Select(box => BoxWriter.Write(_space, box, withPlugins: true)).ToValueList(),
                        Voorbeeld = _examples.Write(example),
                    };
                    yield return new(overlap, boxes);
                }
            }
        }
    }

    private bool CanConflict(int first, int second) =>
        _table.Decides(first) && _table.Decides(second)
        && _regels.Regels[first].Uitkomst != _regels.Regels[second].Uitkomst
        && _regels.Regels[second].Voorwaarde is not AltijdVoorwaarde;

    private bool[] Cells(Func<int, bool> fits) => [.. Enumerable.Range(0, _space.Count).Select(fits)];

    private ValueList<string> Codes(IEnumerable<int> rules) => rules.Where(rule => rule >= 0).Distinct().Order().Select(rule => _table.Codes[rule]).ToValueList();

    private enum Coverage
    {
        None,
        Perhaps,
        Added,
        Decided,
    }
}
