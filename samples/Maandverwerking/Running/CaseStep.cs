using Vroegsignalering.Contact;
using Vroegsignalering.Foundation;
using Vroegsignalering.Nazorg;
using Vroegsignalering.Terugkoppeling;
using Vroegsignalering.Zaken;

namespace Vroegsignalering.Samples.Maandverwerking.Running;

/// <summary>One event of the example case, with what the policies say right after it.</summary>
internal sealed record CaseStep
{
    public required Zaakmutatie Mutatie { get; init; }

    /// <summary>What contact plan asks next; null: no contact is sought.</summary>
    public Contactadvies? Advies { get; init; }

    /// <summary>The message that this event registers as sent; null: another event.</summary>
    public Terugkoppelbericht? Bericht { get; init; }

    /// <summary>The follow-ups that stand after it, where the story looks at them.</summary>
    public ValueList<Volgactie> Volgacties { get; init; } = [];
}
