using Vroegsignalering.Signalen;
using Vroegsignalering.Triage.Voorwaarden;

namespace Vroegsignalering.Triage.Analyse;

/// <summary>Bounds that two rules both include, one from above and one from below.</summary>
internal static class SharedBounds
{
    private enum Measure
    {
        Amount,
        Signals,
        Partners,
        Age,
    }

    /// <summary>Whether two rules hold together only on such a bound.</summary>
    public static bool Only(Triagevoorwaarde one, Triagevoorwaarde other, CellSpace space, bool[] both)
    {
        var ones = Bounds(one, isNegated: false).ToList();
        var others = Bounds(other, isNegated: false).ToHashSet();
        var shared = ones.Where(bound => others.Contains(bound with { IsUpper = !bound.IsUpper })).ToList();
        return shared.Count > 0 && shared.Exists(bound => IsEverywhere(bound, space, both));
    }

    // With several persons two rules on age hold together anywhere, so those do not count.
    private static bool IsEverywhere(Bound bound, CellSpace space, bool[] both)
    {
        var found = false;
        for (var cell = 0; cell < both.Length; cell++)
        {
            if (both[cell] && !(bound.Measure == Measure.Age && space.Facts(cell).Leeftijden.Count > 1))
            {
                if (!IsOn(bound, space, cell))
                {
                    return false;
                }

                found = true;
            }
        }

        return found;
    }

    private static bool IsOn(Bound bound, CellSpace space, int cell)
    {
        var values = space.Groups[0].Options[space.OptionOf(cell, 0)].Values;
        var signals = space.Signals;
        return bound.Measure switch
        {
            Measure.Amount => signals.Amounts.Single(each => each.Amount.Kind == bound.Kind) is var (place, amount) && amount.Point(values[place]) == bound.Value,
            Measure.Signals => signals.Numbers![values[0]] == new Segment(bound.Value, bound.Value),
            Measure.Partners => signals.PartnerNumbers![values[signals.Numbers is null ? 0 : 1]] == new Segment(bound.Value, bound.Value),
            _ => space.Facts(cell).Leeftijden is [{ Minimum: var low, Maximum: { } high }] && low == bound.Value && high == bound.Value,
        };
    }

    // The opposite of "less than" is "from": what a negated condition excludes, its opposite includes.
    private static IEnumerable<Bound> Bounds(Triagevoorwaarde voorwaarde, bool isNegated) => voorwaarde switch
    {
        EnVoorwaarde en => en.Voorwaarden.SelectMany(part => Bounds(part, isNegated)),
        OfVoorwaarde of => of.Voorwaarden.SelectMany(part => Bounds(part, isNegated)),
        NietVoorwaarde niet => Bounds(niet.Voorwaarde, !isNegated),
        Bedragvoorwaarde bedrag => Of(Measure.Amount, bedrag.HoogsteVan, bedrag.Vanaf, bedrag.Tot, value => value.Cents, isNegated),
        Leeftijdvoorwaarde leeftijd => Of(Measure.Age, null, leeftijd.Vanaf, leeftijd.Tot, value => value, isNegated),
        Signaalaantalvoorwaarde aantal => Of(Measure.Signals, null, Inclusive(aantal.Vanaf), Inclusive(aantal.TotEnMet), value => value, isNegated),
        Partneraantalvoorwaarde aantal => Of(Measure.Partners, null, Inclusive(aantal.Vanaf), Inclusive(aantal.TotEnMet), value => value, isNegated),
        _ => [],
    };

    private static Grens<int>? Inclusive(int? value) => value is { } number ? new() { Waarde = number, Inbegrepen = true } : null;

    private static IEnumerable<Bound> Of<T>(Measure measure, Signaalpartnersoort? kind, Grens<T>? vanaf, Grens<T>? tot, Func<T, long> number, bool isNegated)
        where T : struct, IComparable<T>
    {
        if (vanaf is not null && vanaf.Inbegrepen != isNegated)
        {
            yield return new(measure, kind, number(vanaf.Waarde), isNegated);
        }

        if (tot is not null && tot.Inbegrepen != isNegated)
        {
            yield return new(measure, kind, number(tot.Waarde), !isNegated);
        }
    }

    private sealed record Bound(Measure Measure, Signaalpartnersoort? Kind, long Value, bool IsUpper);
}
