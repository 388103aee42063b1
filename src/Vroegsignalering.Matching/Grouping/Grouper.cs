using System.Runtime.ExceptionServices;
using Vroegsignalering.Matches;

namespace Vroegsignalering.Matching.Grouping;

/// <summary>Brings signals with equal keys together and judges every key: partitions of a hash, then a small table per partition that stays in the cache.</summary>
internal static class Grouper
{
    /// <param name="items">The items, every piece closed.</param>
    /// <param name="threads">Number of threads.</param>
    /// <param name="keyless">The places of the signals of the run's month without a key.</param>
    /// <param name="lezer">Compares keys whose bits say not everything.</param>
    /// <param name="signalen">The signals by place, and how many are of the run's month.</param>
    /// <param name="current">Number of signals of the run's month.</param>
    /// <param name="isDirect">Whether the signal at a place is taken up at once.</param>
    /// <param name="regels">The rules.</param>
    /// <param name="partners">The partners of the run.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    public static MatchTable Group(
        ItemList items,
        int threads,
        List<int> keyless,
        KeyReader lezer,
        SignaalTable signalen,
        int current,
        Func<int, bool> isDirect,
        Matchregels regels,
        PartnerTable partners,
        CancellationToken cancellationToken)
    {
        var (scattered, starts) = items.Scatter((pieces, action) => Run(threads, pieces, action));
        var count = starts[^1];
        using var places = Scratch<int>.Rent(count);
        using var found = regels.Minimum > 2 ? Scratch<int>.Rent(count) : null;
        var workers = new GroupWorker?[threads];
        try
        {
            var partitions = new PartitionResult[items.Partitions];
            var next = -1;
            Run(threads, threads, piece =>
            {
                var worker = workers[piece] = new(new GroupCounter(new CountingRules(regels), partners, signalen), lezer, scattered, places, found);
                int partition;
                while ((partition = Interlocked.Increment(ref next)) < partitions.Length)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    partitions[partition] = worker.Group(starts[partition], starts[partition + 1]);
                }
            });
            items.CloseScattered();
            return new TableBuilder(signalen, current, lezer, regels, isDirect, cancellationToken).Make(partitions, places.Span, found is null ? [] : found.Span, keyless);
        }
        finally
        {
            foreach (var worker in workers)
            {
                worker?.Dispose();
            }
        }
    }

    /// <summary>Runs an action for every piece, a piece per thread.</summary>
    public static void Run(int pieces, Action<int> action) => Run(pieces, pieces, action);

    private static void Run(int threads, int pieces, Action<int> action)
    {
        if (threads == 1)
        {
            for (var piece = 0; piece < pieces; piece++)
            {
                action(piece);
            }

            return;
        }

        try
        {
            Parallel.For(0, pieces, new ParallelOptions { MaxDegreeOfParallelism = threads }, action);
        }
        catch (AggregateException exception)
        {
            // As on one thread: what went wrong, not in a wrapping.
            ExceptionDispatchInfo.Throw(exception.InnerExceptions[0]);
        }
    }
}
