namespace Vroegsignalering.Testing;

/// <summary>Counts the bytes that code allocates on this thread.</summary>
public static class Allocation
{
    private const int Rounds = 7;

    /// <summary>The fewest bytes that one of several rounds allocated.</summary>
    /// <remarks>
    /// Code that allocates does so in every round. On a loaded machine the runtime itself allocates in some, while it compiles the loop anew, but never in all.
    /// </remarks>
    /// <param name="round">One round, the same each time.</param>
    public static long Least(Action round)
    {
        ArgumentNullException.ThrowIfNull(round);
        var least = long.MaxValue;
        for (var i = 0; i < Rounds && least > 0; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            round();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
