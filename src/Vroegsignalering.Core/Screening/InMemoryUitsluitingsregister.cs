using System.Collections.Frozen;
using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Screening;

/// <summary>Who must not be approached, in memory, for tests and trials: the reasons for each signal whose client is meant.</summary>
/// <remarks>It finds nobody itself. Thread safe: immutable.</remarks>
public sealed class InMemoryUitsluitingsregister : IUitsluitingsregister
{
    private readonly FrozenDictionary<Signaalverwijzing, ValueList<NoGoReden>> _redenen;

    /// <summary>Makes a register.</summary>
    /// <param name="redenen">The reasons by signal; every other client may be approached.</param>
    public InMemoryUitsluitingsregister(IReadOnlyDictionary<Signaalverwijzing, ValueList<NoGoReden>> redenen)
    {
        ArgumentNullException.ThrowIfNull(redenen);
        _redenen = redenen.ToFrozenDictionary();
    }

    /// <inheritdoc />
    public Task<IReadOnlyList<ValueList<NoGoReden>>> FindAsync(Screeningsvraag vraag, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(vraag);
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult<IReadOnlyList<ValueList<NoGoReden>>>([.. vraag.Signalen.Select(signaal => _redenen.GetValueOrDefault(Signaalverwijzing.Of(signaal), ValueList<NoGoReden>.Empty))]);
    }
}
