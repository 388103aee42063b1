using Vroegsignalering.Signalen;

namespace Vroegsignalering.Aanlevering;

/// <summary>One criterion for taking in a signal; a host can add its own (AAN-1).</summary>
/// <remarks>
/// A pure function of its arguments: no clock, no state, no I/O; called from several threads at once. A werkwijze names it by
/// <see cref="Code"/> in <see cref="Aanlevercriteria.EigenCriteria"/>.
/// </remarks>
public interface IAanlevercriterium
{
    /// <summary>The stable code, kebab-case; never a code of a built-in criterion.</summary>
    string Code { get; }

    /// <summary>Judges one signal.</summary>
    /// <param name="signaal">The signal.</param>
    /// <param name="context">The reference date, the month of the run and the history.</param>
    Criteriumoordeel Assess(Vroegsignaal signaal, Aanlevercontext context);
}
