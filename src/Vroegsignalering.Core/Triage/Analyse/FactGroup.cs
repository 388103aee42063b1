using Vroegsignalering.Foundation;

namespace Vroegsignalering.Triage.Analyse;

/// <summary>Facts that hang together: their dimensions and the cases that can be.</summary>
/// <param name="name">What facts they are.</param>
/// <param name="dimensions">The dimensions.</param>
/// <param name="options">The cases, each with other values; simple cases first.</param>
internal sealed class FactGroup(LocalizedText name, IReadOnlyList<FactDimension> dimensions, IReadOnlyList<FactOption> options)
{
    public LocalizedText Name => name;

    public IReadOnlyList<FactDimension> Dimensions => dimensions;

    public IReadOnlyList<FactOption> Options => options;
}
