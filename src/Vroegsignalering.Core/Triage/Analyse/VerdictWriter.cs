using Vroegsignalering.Triage.Voorwaarden;

namespace Vroegsignalering.Triage.Analyse;

/// <summary>Says which verdicts of a condition are meant: <c>geen recidive binnen 6 maanden</c>, <c>crisis: ja of onbekend</c>.</summary>
internal static class VerdictWriter
{
    public const int Unknown = 2;

    /// <summary>The verdicts in the order of their values in a dimension.</summary>
    public static readonly Voorwaardeoordeel[] Order = [Voorwaardeoordeel.Ja, Voorwaardeoordeel.Nee, Voorwaardeoordeel.Onbekend];

    public static int IndexOf(Voorwaardeoordeel oordeel) => oordeel.Value - 1;

    public static FactDimension Dimension(Triagevoorwaarde atom, FactDimensionKind kind) =>
        new(
        kind,
        Order.Length,
        feiten => IndexOf(VoorwaardeEvaluator.Evaluate(atom, feiten, ExampleFacts.NoPlugins)),
        chosen => new(Write(atom, chosen, Taal.Nederlands), Write(atom, chosen, Taal.Engels)));

    private static string Write(Triagevoorwaarde atom, bool[] chosen, Taal taal)
    {
        var text = atom.ToText(taal);
        return chosen switch
        {
            [true, false, false] => text,
            [false, true, false] => $"{Negation(atom, taal)} {text}",
            _ => $"{text}: {string.Join(taal == Taal.Engels ? " or " : " of ", Order.Where((_, i) => chosen[i]).Select(verdict => verdict.Tekst.In(taal)))}",
        };
    }

    private static string Negation(Triagevoorwaarde atom, Taal taal) => (atom is Recidivevoorwaarde or Signaalsoortvoorwaarde, taal == Taal.Engels) switch
    {
        (true, true) => "no",
        (true, false) => "geen",
        (false, true) => "not",
        (false, false) => "niet",
    };
}
