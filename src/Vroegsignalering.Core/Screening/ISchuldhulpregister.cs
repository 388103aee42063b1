namespace Vroegsignalering.Screening;

/// <summary>The register of debt counselling of the host (SCR-1): whether it knows the client of a signal.</summary>
/// <remarks>Answers <see cref="Screeningskenmerk.Schuldhulpverlening"/> and <see cref="Screeningskenmerk.Bewindvoering"/>, as far as asked. Called from several threads at once. An exception is a failed call: its signals are not checked.</remarks>
public interface ISchuldhulpregister
{
    /// <summary>What is known about the client of each signal.</summary>
    /// <param name="vraag">The signals, and what may be answered.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>For each signal, in their order; <see cref="Schuldhulpantwoord.Onbekend"/> when the client is not known.</returns>
    Task<IReadOnlyList<Schuldhulpantwoord>> FindAsync(Screeningsvraag vraag, CancellationToken cancellationToken);
}
