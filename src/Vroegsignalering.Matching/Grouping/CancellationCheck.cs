namespace Vroegsignalering.Matching.Grouping;

/// <summary>Looks at a cancellation token once in so many steps, so that it costs nothing in a loop over signals.</summary>
internal static class CancellationCheck
{
    private const int StepMask = 0xFFF;

    public static void ThrowIfCancelled(this CancellationToken token, int step)
    {
        if ((step & StepMask) == 0)
        {
            token.ThrowIfCancellationRequested();
        }
    }
}
