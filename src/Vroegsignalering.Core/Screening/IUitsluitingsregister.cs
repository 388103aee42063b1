using Vroegsignalering.Foundation;

namespace Vroegsignalering.Screening;

/// <summary>The register of the host of those who must not be approached (SCR-1, SCR-3).</summary>
/// <remarks>
/// Answers <see cref="Screeningskenmerk.Uitsluitingslijst"/>, <see cref="Screeningskenmerk.EerdereWens"/>, <see cref="Screeningskenmerk.Detentie"/> and
/// <see cref="Screeningskenmerk.Verblijfsrecht"/>, as far as asked. Called from several threads at once. An exception is a failed call: its signals are not checked.
/// </remarks>
public interface IUitsluitingsregister
{
    /// <summary>Why the client of each signal must not be approached.</summary>
    /// <param name="vraag">The signals, and what may be answered.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>For each signal, in their order, every reason that applies; empty: none. Only reasons of what was asked.</returns>
    Task<IReadOnlyList<ValueList<NoGoReden>>> FindAsync(Screeningsvraag vraag, CancellationToken cancellationToken);
}
