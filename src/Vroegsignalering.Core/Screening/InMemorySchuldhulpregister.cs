using System.Collections.Frozen;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Screening;

/// <summary>What debt counselling knows, in memory, for tests and trials: an answer for each signal whose client it knows.</summary>
/// <remarks>It finds nobody itself. Thread safe: immutable.</remarks>
public sealed class InMemorySchuldhulpregister : ISchuldhulpregister
{
    private readonly FrozenDictionary<Signaalverwijzing, Schuldhulpantwoord> _antwoorden;

    /// <summary>Makes a register.</summary>
    /// <param name="antwoorden">The answers by signal; every other client is not known.</param>
    public InMemorySchuldhulpregister(IReadOnlyDictionary<Signaalverwijzing, Schuldhulpantwoord> antwoorden)
    {
        ArgumentNullException.ThrowIfNull(antwoorden);
        _antwoorden = antwoorden.ToFrozenDictionary();
    }

    /// <inheritdoc />
    public Task<IReadOnlyList<Schuldhulpantwoord>> FindAsync(Screeningsvraag vraag, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(vraag);
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult<IReadOnlyList<Schuldhulpantwoord>>([.. vraag.Signalen.Select(signaal => _antwoorden.GetValueOrDefault(Signaalverwijzing.Of(signaal), Schuldhulpantwoord.Onbekend))]);
    }
}
