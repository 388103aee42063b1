namespace Vroegsignalering.Triage;

/// <summary>Which contact detail a channel needs.</summary>
/// <remarks>Thread safe: stateless.</remarks>
public static class Kanaalgegevens
{
    /// <summary>The detail that a channel needs: telephone a number, text message a mobile number, e-mail an address; null: none, the address of the signal is enough.</summary>
    /// <param name="kanaal">The channel.</param>
    public static Contactgegeven? Of(Kanaal kanaal)
    {
        ArgumentNullException.ThrowIfNull(kanaal);
        return kanaal == Kanaal.Telefoon ? Contactgegeven.Telefoonnummer
            : kanaal == Kanaal.SmsWhatsapp ? Contactgegeven.MobielNummer
            : kanaal == Kanaal.Mail ? Contactgegeven.Emailadres
            : null;
    }
}
