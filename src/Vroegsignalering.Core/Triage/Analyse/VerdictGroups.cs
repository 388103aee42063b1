using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;
using Vroegsignalering.Screening;
using Vroegsignalering.Signalen;
using Vroegsignalering.Triage.Voorwaarden;

namespace Vroegsignalering.Triage.Analyse;

/// <summary>The facts that are told apart by what each condition on them says: yes, no or unknown.</summary>
internal static class VerdictGroups
{
    /// <summary>The highest age that is looked at; every bound above it is one at which nobody lives.</summary>
    private const int OldestAge = 150;

    public static IEnumerable<FactGroup> Of(ConditionAtoms atoms, Analyseruimte ruimte)
    {
        var groups = new[]
        {
            Make(new("verleden", "history"), [.. atoms.Of<Recidivevoorwaarde>(), .. atoms.Of<Matchsoortvoorwaarde>().Where(IsConsecutive)], HistoryCandidates.Of(atoms, ruimte), ruimte),
            Make(new("leeftijd", "age"), atoms.Of<Leeftijdvoorwaarde>(), Ages(atoms.Of<Leeftijdvoorwaarde>()), ruimte),
            Make(new("markeringen", "marks"), atoms.Of<Markeringvoorwaarde>(), Marks(atoms.Of<Markeringvoorwaarde>()), ruimte),
            Make(new("screening", "screening"), atoms.Of<Controleredenvoorwaarde>(), Remarks(), ruimte),
            Make(new("contactgegevens", "contact details"), atoms.Of<Contactgegevenvoorwaarde>(), Details(), ruimte),
            Make(new("bekendheid", "known elsewhere"), atoms.Of<Bekendheidvoorwaarde>(), Known(), ruimte),
        };
        return groups.OfType<FactGroup>();
    }

    public static IEnumerable<FactGroup> Plugins(ConditionAtoms atoms) => atoms.Of<EigenVoorwaarde>().Select(atom => new FactGroup(
        new($"eigen voorwaarde {atom.Code}", $"own condition {atom.Code}"),
        [VerdictWriter.Dimension(atom, FactDimensionKind.Plugin)],
        [.. VerdictWriter.Order.Reverse().Select(verdict => FactOption.Of(new FixedCondition(atom.Code, verdict)))]));

    public static bool IsConsecutive(Matchsoortvoorwaarde voorwaarde) => voorwaarde.Matchsoort == Matchsoort.Opeenvolgend;

    /// <summary>Of candidates on which all conditions say the same, the first.</summary>
    private static FactGroup? Make(LocalizedText name, IReadOnlyList<Triagevoorwaarde> atoms, IEnumerable<Func<Triagefeiten, Triagefeiten>> candidates, Analyseruimte ruimte)
    {
        if (atoms.Count == 0)
        {
            return null;
        }

        FactDimension[] dimensions = [.. atoms.Select(atom => VerdictWriter.Dimension(atom, FactDimensionKind.Verdict))];
        var options = candidates.Select(candidate => FactOption.Of(candidate, dimensions))
            .Where(option => ruimte.MetOnbekend || !option.Values.Contains(VerdictWriter.Unknown))
            .DistinctBy(option => option.Values.ToValueList());
        return new(name, dimensions, [.. options]);
    }

    // One person of each age that is told apart, or of two neighbouring ages, or of an unknown one; then several persons, as long as that gives something new.
    private static List<Func<Triagefeiten, Triagefeiten>> Ages(List<Leeftijdvoorwaarde> atoms)
    {
        var segments = Segment.Cut(0, OldestAge, atoms.SelectMany(atom => Segment.Starts(atom.Vanaf, atom.Tot, jaren => jaren)));
        var single = segments.Select(segment => Leeftijd.Exact((int)(segment.Low == 0 ? segment.High : segment.Low)))
            .Append(Leeftijd.Onbekend)
            .Concat(segments.Skip(1).Select(segment => new Leeftijd { Minimum = (int)segment.Low - 1, Maximum = (int)segment.Low }))
            .ToList();
        var candidates = single.Select(leeftijd => ValueList.Create<Leeftijd>([leeftijd])).ToList();
        var seen = candidates.Select(Verdicts).ToHashSet();
        for (var i = 0; i < candidates.Count; i++)
        {
            foreach (var leeftijd in single)
            {
                var more = candidates[i].Add(leeftijd);
                if (seen.Add(Verdicts(more)))
                {
                    candidates.Add(more);
                }
            }
        }

        return [.. candidates.Select(ages => (Func<Triagefeiten, Triagefeiten>)(feiten => feiten with { Leeftijden = ages }))];

        ValueList<int> Verdicts(ValueList<Leeftijd> ages)
        {
            var feiten = ExampleFacts.Base with { Leeftijden = ages };
            return atoms.Select(atom => VerdictWriter.IndexOf(VoorwaardeEvaluator.Evaluate(atom, feiten, ExampleFacts.NoPlugins))).ToValueList();
        }
    }

    private static IEnumerable<Func<Triagefeiten, Triagefeiten>> Marks(List<Markeringvoorwaarde> atoms)
    {
        var marks = atoms.SelectMany(atom => atom.Markeringen).Distinct().OrderBy(mark => mark.Value).ToList();
        return Subsets(marks).Select<ValueList<Signaalmarkering>, Func<Triagefeiten, Triagefeiten>>(
            chosen => feiten => feiten with { Signalen = feiten.Signalen.Select((signaal, i) => i == 0 ? signaal with { Markeringen = chosen } : signaal).ToValueList() });
    }

    // A remark is made by screening, so there is none without.
    private static IEnumerable<Func<Triagefeiten, Triagefeiten>> Remarks() =>
        Subsets([.. Controlereden.All]).Select<ValueList<Controlereden>, Func<Triagefeiten, Triagefeiten>>(
                chosen => feiten => feiten with { IsGescreend = true, Controleredenen = chosen })
            .Append(feiten => feiten with { IsGescreend = false, Controleredenen = [] });

    // A mobile number is a telephone number.
    private static IEnumerable<Func<Triagefeiten, Triagefeiten>> Details() =>
        Subsets([.. Contactgegeven.All])
            .Where(chosen => !chosen.Contains(Contactgegeven.MobielNummer) || chosen.Contains(Contactgegeven.Telefoonnummer))
            .Select<ValueList<Contactgegeven>, Func<Triagefeiten, Triagefeiten>>(chosen => feiten => feiten with { Contactgegevens = chosen });

    private static IEnumerable<Func<Triagefeiten, Triagefeiten>> Known()
    {
        bool?[] answers = [false, true, null];
        return answers.SelectMany(_ => answers, (schuldhulp, wijkteam) =>
            (Func<Triagefeiten, Triagefeiten>)(feiten => feiten with { BekendBijSchuldhulpverlening = schuldhulp, BekendBijWijkteam = wijkteam }));
    }

    private static IEnumerable<ValueList<T>> Subsets<T>(List<T> items) =>
        Enumerable.Range(0, 1 << items.Count).Select(bits => items.Where((_, i) => (bits >> i & 1) == 1).ToValueList());
}
