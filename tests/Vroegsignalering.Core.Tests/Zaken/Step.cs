using Vroegsignalering.Zaken;
using Vroegsignalering.Zaken.Gebeurtenissen;

namespace Vroegsignalering.Tests.Zaken;

/// <summary>One event that was tried on a case.</summary>
/// <param name="Before">The case before.</param>
/// <param name="Gebeurtenis">The event.</param>
/// <param name="Uitkomst">What became of it.</param>
internal sealed record Step(Vroegsignaalzaak Before, Zaakgebeurtenis Gebeurtenis, Zaakuitkomst Uitkomst)
{
    public Vroegsignaalzaak After { get; } = Uitkomst.IsVerwerkt ? Uitkomst.GetZaakOrThrow() : Before;
}
