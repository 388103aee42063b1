using Vroegsignalering.Foundation;

namespace Vroegsignalering.Screening;

/// <summary>A check of the host's own (SCR-1).</summary>
/// <remarks>
/// A werkwijze names it by <see cref="Code"/> in <see cref="Screeningafspraken.EigenControles"/>. What it looks up must be in the allow-list of that werkwijze
/// (SCR-4). Called from several threads at once. An exception is a failed call: its signals are not checked.
/// </remarks>
public interface IScreeningscontrole
{
    /// <summary>The stable code, kebab-case; not <c>brp</c>, <c>schuldhulp</c> or <c>uitsluiting</c>.</summary>
    string Code { get; }

    /// <summary>Everything that it looks up; one or more.</summary>
    ValueList<Screeningskenmerk> Kenmerken { get; }

    /// <summary>Checks the client of each signal.</summary>
    /// <param name="vraag">The signals.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>For each signal, in their order, every finding; empty: nothing against it.</returns>
    Task<IReadOnlyList<ValueList<Screeningsbevinding>>> CheckAsync(Screeningsvraag vraag, CancellationToken cancellationToken);
}
