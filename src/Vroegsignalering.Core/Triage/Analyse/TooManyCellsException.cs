using Vroegsignalering.Foundation;

namespace Vroegsignalering.Triage.Analyse;

/// <summary>Ends the counting of cases; never leaves the analyzer.</summary>
internal sealed class TooManyCellsException(LocalizedText? name, long count) : Exception
{
    /// <summary>The facts at which counting stopped; null: the product of all is too high.</summary>
    public LocalizedText? Name => name;

    public long Count => count;
}
