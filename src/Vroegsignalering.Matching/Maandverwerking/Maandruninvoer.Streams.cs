using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching.Maandverwerking;

/// <content>Input that comes in pieces.</content>
public sealed partial class Maandruninvoer
{
    /// <summary>The same input with more signals of the month behind its own, for a host that reads them from a stream.</summary>
    /// <remarks>
    /// What is kept is a reference per signal, 8 bytes, because the outcome of a run gives every signal back; the batches are let go. Nothing is
    /// judged before the run.
    /// </remarks>
    /// <param name="batches">The signals, a batch at a time; an empty batch is fine.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="OperationCanceledException">Reading was stopped.</exception>
    public async Task<Maandruninvoer> AddSignalenBatchesAsync(IAsyncEnumerable<IReadOnlyList<Vroegsignaal>> batches, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(batches);
        return With(await AppendAsync(Signalen, batches, cancellationToken).ConfigureAwait(false), Historie);
    }

    /// <summary>As the other, signal by signal.</summary>
    /// <param name="signalen">The signals.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="OperationCanceledException">Reading was stopped.</exception>
    public async Task<Maandruninvoer> AddSignalenAsync(IAsyncEnumerable<Vroegsignaal> signalen, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(signalen);
        return With(await AppendAsync(Signalen, signalen, cancellationToken).ConfigureAwait(false), Historie);
    }

    /// <summary>The same input with more signals of earlier months behind its own.</summary>
    /// <param name="batches">The signals with what became of them, a batch at a time.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="OperationCanceledException">Reading was stopped.</exception>
    public async Task<Maandruninvoer> AddHistorieBatchesAsync(IAsyncEnumerable<IReadOnlyList<Historiesignaal>> batches, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(batches);
        return With(Signalen, await AppendAsync(Historie, batches, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>As the other, signal by signal.</summary>
    /// <param name="historie">The signals with what became of them.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="OperationCanceledException">Reading was stopped.</exception>
    public async Task<Maandruninvoer> AddHistorieAsync(IAsyncEnumerable<Historiesignaal> historie, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(historie);
        return With(Signalen, await AppendAsync(Historie, historie, cancellationToken).ConfigureAwait(false));
    }

    private static async Task<List<T>> AppendAsync<T>(IReadOnlyList<T> own, IAsyncEnumerable<IReadOnlyList<T>> batches, CancellationToken cancellationToken)
    {
        var all = new List<T>(own);
        await foreach (var batch in batches.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            all.AddRange(batch ?? throw new ArgumentException("A batch is null.", nameof(batches)));
        }

        return all;
    }

    private static async Task<List<T>> AppendAsync<T>(IReadOnlyList<T> own, IAsyncEnumerable<T> items, CancellationToken cancellationToken)
    {
        var all = new List<T>(own);
        await foreach (var item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            all.Add(item);
        }

        return all;
    }

    private Maandruninvoer With(IReadOnlyList<Vroegsignaal> signalen, IReadOnlyList<Historiesignaal> historie) => new()
    {
        Maand = Maand,
        Peildatum = Peildatum,
        Signalen = signalen,
        Historie = historie,
        Gebieden = Gebieden,
        Plugins = Plugins,
        MaxDegreeOfParallelism = MaxDegreeOfParallelism,
    };
}
