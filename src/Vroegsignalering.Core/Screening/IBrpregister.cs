namespace Vroegsignalering.Screening;

/// <summary>The register of persons of the host (SCR-1): who may be meant by a signal.</summary>
/// <remarks>Called from several threads at once when several municipalities run. An exception is a failed call: its signals are not checked.</remarks>
public interface IBrpregister
{
    /// <summary>The persons that each signal may be about.</summary>
    /// <param name="vraag">The signals.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>
    /// For each signal, in their order, whom the register has at the address, now or before, and if it can by name and birth date; empty: nobody. A
    /// person may be in several lists, with the same <see cref="Registerpersoon.Id"/>.
    /// </returns>
    Task<IReadOnlyList<IReadOnlyList<Registerpersoon>>> FindAsync(Screeningsvraag vraag, CancellationToken cancellationToken);
}
