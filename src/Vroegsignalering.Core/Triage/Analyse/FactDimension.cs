using Vroegsignalering.Foundation;

namespace Vroegsignalering.Triage.Analyse;

/// <summary>One thing that rules ask about, cut into the values that they tell apart.</summary>
/// <param name="kind">What it is.</param>
/// <param name="values">Number of values.</param>
/// <param name="valueOf">The value of a match.</param>
/// <param name="describe">The chosen values in words; never asked for all of them.</param>
internal sealed class FactDimension(FactDimensionKind kind, int values, Func<Triagefeiten, int> valueOf, Func<bool[], LocalizedText> describe)
{
    public FactDimensionKind Kind => kind;

    public int Values => values;

    public int ValueOf(Triagefeiten feiten) => valueOf(feiten);

    public LocalizedText Describe(bool[] chosen) => describe(chosen);
}
