using Vroegsignalering.Foundation;

namespace Vroegsignalering.Contact;

/// <summary>The steps by which a municipality tries to get in touch with one resident, in order (CON-2).</summary>
/// <remarks>A case keeps the plan it was opened with. Value equality. Thread safe: immutable.</remarks>
public sealed record Contactplan
{
    /// <summary>A plan without steps: it is used up at once.</summary>
    public static Contactplan Geen { get; } = new() { Stappen = [] };

    /// <summary>The steps, in order; each channel at most once.</summary>
    public required ValueList<Contactstap> Stappen { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The steps in one line: <c>telefoon: 1 poging; dan huisbezoek: 2 pogingen en eventueel nog 1</c>; without steps <c>geen stappen</c>.</summary>
    /// <param name="taal">The language.</param>
    public string ToText(Taal taal)
    {
        ArgumentNullException.ThrowIfNull(taal);
        return Stappen.Count == 0
            ? Contacttekst.Pick(taal, "geen stappen", "no steps")
            : string.Join(Contacttekst.Pick(taal, "; dan ", "; then "), Stappen.Select(stap => stap.ToText(taal)));
    }

    /// <summary>The line in Dutch; nothing personal.</summary>
    public override string ToString() => ToText(Taal.Nederlands);
}
