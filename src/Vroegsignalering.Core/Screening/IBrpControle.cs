using NodaTime;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Screening;

/// <summary>Compares the signals of one household with persons of the register (SCR-5); the package Matching has the one that is tolerant, graded and explained.</summary>
/// <remarks>A pure function: no clock, no state, no I/O; called from several threads at once. The order of the candidates does not matter.</remarks>
public interface IBrpControle
{
    /// <summary>Judges the signals of one household, together: those of one match.</summary>
    /// <param name="signalen">The signals; different persons and partners may be among them.</param>
    /// <param name="kandidaten">Whom the register returned, in any order. A person may be there more than once.</param>
    /// <param name="criteria">The thresholds.</param>
    /// <param name="peildatum">The reference date of the run, on which dated values are read.</param>
    /// <returns>One verdict for each signal, in their order.</returns>
    /// <exception cref="ArgumentException">An element is null, or two different candidates have one id; the message shows no value.</exception>
    IReadOnlyList<BrpOordeel> Assess(IReadOnlyList<Vroegsignaal> signalen, IReadOnlyList<Registerpersoon> kandidaten, BrpCriteria criteria, LocalDate peildatum);
}
