using NodaTime;

namespace Vroegsignalering.Contact;

/// <summary>Says what a contact plan asks next (CON-3).</summary>
/// <remarks>Implementations are pure and thread safe: the same arguments give the same advice.</remarks>
public interface IContactPolicy
{
    /// <summary>The next attempt, or that the plan is used up.</summary>
    /// <param name="plan">The plan of the case.</param>
    /// <param name="verloop">What was tried since the resident was last reached.</param>
    /// <param name="vandaag">Today, in Europe/Amsterdam; the next attempt is not before it.</param>
    Contactadvies Advise(Contactplan plan, Contactverloop verloop, LocalDate vandaag);
}
