using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;
using Vroegsignalering.Signalen;
using Vroegsignalering.Triage.Voorwaarden;

namespace Vroegsignalering.Triage.Analyse;

/// <summary>The cases of the signals of a match: kinds of partners, numbers, amounts, landlords and kinds of signal, which hang together.</summary>
/// <remarks>A single match has one kind of partner, its total is its highest amount, and only energy announces the end of supply.</remarks>
internal sealed class SignalGroup
{
    private static readonly LocalizedText Name = new("signalen", "signals");

    private readonly Analyseruimte _ruimte;
    private readonly List<PartnerClass> _classes;
    private readonly List<Segment> _numbers;
    private readonly List<Segment> _partners;
    private readonly bool _asksNumber;
    private readonly bool _asksPartners;
    private readonly AmountDimension? _total;
    private readonly List<AmountDimension> _highest;
    private readonly List<Verhuurdersoort> _landlords;
    private readonly List<IReadOnlyList<Signaalsoort>> _groups;
    private readonly List<Triagevoorwaarde> _verdicts;

    private SignalGroup(ConditionAtoms atoms, Analyseruimte ruimte)
    {
        _ruimte = ruimte;
        _classes = Classes(atoms, ruimte);
        var numbers = atoms.Of<Signaalaantalvoorwaarde>();
        var kinds = atoms.Of<Matchsoortvoorwaarde>().Where(atom => !VerdictGroups.IsConsecutive(atom)).ToList();
        var partners = atoms.Of<Partneraantalvoorwaarde>();
        _asksNumber = numbers.Count + kinds.Count > 0;
        _asksPartners = partners.Count > 0;
        var starts = numbers.SelectMany(atom => Segment.Starts(atom.Vanaf, atom.TotEnMet)).Concat(kinds.Select(_ => 2L)).ToList();
        var partnerStarts = partners.SelectMany(atom => Segment.Starts(atom.Vanaf, atom.TotEnMet)).ToList();
        var most = starts.Concat(partnerStarts).Append(SignalBuilder.MostSignals).Max();
        _numbers = Segment.Cut(1, most, starts);
        _partners = Segment.Cut(1, most, partnerStarts);
        _total = AmountDimension.Of(atoms, null);
        _highest = [.. Signaalpartnersoort.All.Select(kind => AmountDimension.Of(atoms, kind)).OfType<AmountDimension>()];
        _landlords = Landlords(atoms.Of<Verhuurdersoortvoorwaarde>());
        _groups = Groups(atoms.Of<Signaalsoortvoorwaarde>());
        _verdicts = [.. atoms.Of<Verhuurdersoortvoorwaarde>(), .. atoms.Of<Signaalsoortvoorwaarde>()];
        FactDimension[] dimensions = [.. Dimensions()];
        Group = new(Name, dimensions, [.. Options(dimensions)]);
    }

    public FactGroup Group { get; }

    public IReadOnlyList<PartnerClass> ClassesInOrder => _classes;

    /// <summary>The place of the amounts among the dimensions of the group.</summary>
    public IEnumerable<(int Place, AmountDimension Amount)> Amounts
    {
        get
        {
            var place = (_asksNumber ? 1 : 0) + (_asksPartners ? 1 : 0) + ClassDimensions;
            return Amount().Select((amount, i) => (place + i, amount));
        }
    }

    /// <summary>The segments of the number of signals, and of partners; null: not a dimension.</summary>
    public IReadOnlyList<Segment>? Numbers => _asksNumber ? _numbers : null;

    public IReadOnlyList<Segment>? PartnerNumbers => _asksPartners ? _partners : null;

    // Whether the only group of kinds is there tells nothing: some kind always is.
    private int ClassDimensions => _classes.Count == 1 ? 0 : _classes.Count;

    public static SignalGroup Of(ConditionAtoms atoms, Analyseruimte ruimte) => new(atoms, ruimte);

    private IEnumerable<AmountDimension> Amount() => _total is null ? _highest : _highest.Prepend(_total);

    private IEnumerable<FactDimension> Dimensions()
    {
        if (_asksNumber)
        {
            yield return new(FactDimensionKind.Signals, _numbers.Count, feiten => _numbers.FindIndex(segment => segment.Contains(feiten.AantalSignalen)), chosen => CountWriter.Signals(_numbers, chosen));
        }

        if (_asksPartners)
        {
            yield return new(FactDimensionKind.Partners, _partners.Count, feiten => _partners.FindIndex(segment => segment.Contains(feiten.AantalPartners)), chosen => CountWriter.Partners(_partners, chosen));
        }

        foreach (var each in _classes.Take(ClassDimensions))
        {
            yield return new(FactDimensionKind.Kind, 2, feiten => feiten.Signalen.Any(signaal => each.Kinds.Contains(signaal.Partnersoort)) ? 1 : 0, chosen => chosen[1]
                ? new("met " + KindNames.Join(each.Kinds, Taal.Nederlands), "with " + KindNames.Join(each.Kinds, Taal.Engels))
                : new("zonder " + KindNames.Join(each.Kinds, Taal.Nederlands, isAnd: true), "without " + KindNames.Join(each.Kinds, Taal.Engels, isAnd: true)));
        }

        foreach (var amount in Amount())
        {
            yield return amount.Dimension;
        }

        foreach (var atom in _verdicts)
        {
            yield return VerdictWriter.Dimension(atom, FactDimensionKind.Verdict);
        }
    }

    private IEnumerable<FactOption> Options(IReadOnlyList<FactDimension> dimensions)
    {
        var seen = new HashSet<ValueList<int>>();
        var looked = 0L;
        foreach (var present in Subsets())
        {
            foreach (var shape in Shapes(present))
            {
                // Shapes that cannot be are work too.
                if (++looked > 16L * _ruimte.MaximumCellen || seen.Count > _ruimte.MaximumCellen)
                {
                    throw new TooManyCellsException(Name, Math.Max(seen.Count, _ruimte.MaximumCellen + 1L));
                }

                if (SignalBuilder.Build(shape) is { } signalen)
                {
                    var option = Option(present, signalen, dimensions);
                    if ((_ruimte.MetOnbekend || !HasUnknown(option.Values, dimensions)) && seen.Add(option.Values.ToValueList()))
                    {
                        yield return option;
                    }
                }
            }
        }
    }

    private static bool HasUnknown(int[] values, IReadOnlyList<FactDimension> dimensions) =>
        values.Where((value, i) => dimensions[i].Kind == FactDimensionKind.Verdict && value == VerdictWriter.Unknown).Any();

    private static FactOption Option(List<PartnerClass> present, ValueList<Triagesignaal> signalen, IReadOnlyList<FactDimension> dimensions)
    {
        ValueList<Matchsoort> soorten = [signalen.Count == 1 ? Matchsoort.Enkelvoudig : Matchsoort.Meervoudig];
        return FactOption.Of(
            feiten => feiten with { Signalen = signalen, Soorten = soorten },
            dimensions,
            isInUniverse: present.TrueForAll(each => each.IsInUniverse));
    }

    // Few kinds first, so that examples are simple.
    private IEnumerable<List<PartnerClass>> Subsets() => Enumerable.Range(1, (1 << _classes.Count) - 1)
        .OrderBy(bits => int.PopCount(bits))
        .ThenBy(bits => bits)
        .Select(bits => _classes.Where((_, i) => (bits >> i & 1) == 1).ToList());

    private IEnumerable<SignalShape> Shapes(List<PartnerClass> present)
    {
        var kinds = present.ConvertAll(each => each.First);
        IEnumerable<IReadOnlyList<Verhuurdersoort>> landlords = kinds.Contains(Signaalpartnersoort.Huur) && _landlords.Count > 0 ? NonEmpty(_landlords) : [[]];
        IEnumerable<IReadOnlyList<IReadOnlyList<Signaalsoort>>> groups = _groups.Count > 0 ? NonEmpty(_groups) : [[]];
        var totals = _total is null ? [null] : _total.States(_ruimte.MetOnbekend).Select(state => (AmountState?)state).ToList();
        var highest = Highest(kinds, 0).ToList();
        return
            from number in _numbers
            from partners in _partners
            from total in totals
            from amounts in highest
            from @group in groups
            from landlord in landlords
            select new SignalShape
            {
                Kinds = kinds,
                Landlords = landlord,
                Groups = @group,
                Signals = number,
                Partners = _asksPartners ? partners : null,
                Total = total,
                Highest = amounts,
            };
    }

    private IEnumerable<Dictionary<Signaalpartnersoort, AmountState>> Highest(List<Signaalpartnersoort> kinds, int place)
    {
        if (place == _highest.Count)
        {
            return [[]];
        }

        var rest = Highest(kinds, place + 1);
        var kind = _highest[place].Kind!;
        return kinds.Contains(kind)
            ? _highest[place].States(_ruimte.MetOnbekend).SelectMany(_ => rest, (state, later) => new Dictionary<Signaalpartnersoort, AmountState>(later) { [kind] = state })
            : rest;
    }

    private static IEnumerable<IReadOnlyList<T>> NonEmpty<T>(List<T> items) => Enumerable.Range(1, (1 << items.Count) - 1)
        .OrderBy(bits => int.PopCount(bits))
        .ThenBy(bits => bits)
        .Select(bits => items.Where((_, i) => (bits >> i & 1) == 1).ToList());

    private static List<PartnerClass> Classes(ConditionAtoms atoms, Analyseruimte ruimte)
    {
        var partners = atoms.Of<Partnersoortvoorwaarde>();
        var amounts = atoms.Of<Bedragvoorwaarde>().Select(atom => atom.HoogsteVan).OfType<Signaalpartnersoort>().ToList();
        var kinds = atoms.Of<Signaalsoortvoorwaarde>();
        var asksLandlord = atoms.Of<Verhuurdersoortvoorwaarde>().Count > 0;
        var named = partners.SelectMany(atom => atom.Soorten).Concat(amounts)
            .Concat(asksLandlord ? [Signaalpartnersoort.Huur] : [])
            .Concat(kinds.SelectMany(atom => atom.Soorten).SelectMany(Senders));
        return
        [
            .. ruimte.Partnersoorten.Concat(named).Distinct().OrderBy(soort => soort.Value)
                .GroupBy(soort => Signature(soort).ToValueList())
                .Select(group => new PartnerClass([.. group], ruimte.Partnersoorten.Contains(group.First()))),
        ];

        // Whatever the rules can tell apart.
        IEnumerable<int> Signature(Signaalpartnersoort soort)
        {
            yield return ruimte.Partnersoorten.Contains(soort) ? 1 : 0;
            yield return amounts.Contains(soort) ? soort.Value : 0;
            yield return asksLandlord && soort == Signaalpartnersoort.Huur ? 1 : 0;
            yield return kinds.Count == 0 ? 0 : soort == Signaalpartnersoort.Energie ? 1 : SignalCarriers.IsCak(soort) ? 2 : 0;
            foreach (var atom in partners)
            {
                yield return !atom.Soorten.Contains(soort) ? 0 : atom.Keuze == Partnersoortkeuze.AlleVan ? soort.Value : 1;
            }
        }
    }

    // A rule that names a kind of signal is helped by who sends it.
    private static IEnumerable<Signaalpartnersoort> Senders(Signaalsoort soort) =>
        soort == Signaalsoort.Eindeleveringssignaal || soort == Signaalsoort.CakMelding
            ? Signaalpartnersoort.All.Where(partner => SignalCarriers.Sends(partner, soort))
            : [];

    // Unknown stays by itself: it makes a condition unknown.
    private static List<Verhuurdersoort> Landlords(List<Verhuurdersoortvoorwaarde> atoms) => atoms.Count == 0 ? [] :
    [
        .. Verhuurdersoort.All
            .GroupBy(soort => (soort == Verhuurdersoort.Onbekend, atoms.Select(atom => atom.Soorten.Contains(soort)).ToValueList()))
            .Select(group => group.First()),
    ];

    private static List<IReadOnlyList<Signaalsoort>> Groups(List<Signaalsoortvoorwaarde> atoms) => atoms.Count == 0 ? [] :
    [
        .. Signaalsoort.All
            .GroupBy(soort => atoms.Select(atom => atom.Soorten.Contains(soort)).ToValueList())
            .Select(group => (IReadOnlyList<Signaalsoort>)group.ToList()),
    ];
}
