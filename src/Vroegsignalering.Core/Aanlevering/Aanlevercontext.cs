using NodaTime;

namespace Vroegsignalering.Aanlevering;

/// <summary>What a criterion may know besides the signal.</summary>
/// <remarks>Thread safe: immutable.</remarks>
public sealed class Aanlevercontext
{
    /// <summary>Makes the context of one run.</summary>
    /// <param name="peildatum">The reference date: the day on which days in arrears are counted and dated values are read.</param>
    /// <param name="aanlevermoment">The reporting moment of the run's month.</param>
    /// <param name="historie">The signals of earlier months.</param>
    public Aanlevercontext(LocalDate peildatum, Aanlevermoment aanlevermoment, Signaalhistorie historie)
    {
        ArgumentNullException.ThrowIfNull(aanlevermoment);
        ArgumentNullException.ThrowIfNull(historie);
        Peildatum = peildatum;
        Aanlevermoment = aanlevermoment;
        Historie = historie;
    }

    /// <summary>The reference date.</summary>
    public LocalDate Peildatum { get; }

    /// <summary>The reporting moment of the run's month.</summary>
    public Aanlevermoment Aanlevermoment { get; }

    /// <summary>The month of the run.</summary>
    public YearMonth Maand => Aanlevermoment.Maand;

    /// <summary>The signals of earlier months.</summary>
    public Signaalhistorie Historie { get; }
}
