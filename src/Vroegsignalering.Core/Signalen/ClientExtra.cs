using Vroegsignalering.Foundation;

namespace Vroegsignalering.Signalen;

/// <summary>What few clients have; see <see cref="Client"/>.</summary>
internal sealed record ClientExtra : Extra<ClientExtra>
{
    public Burgerservicenummer? Burgerservicenummer { get; init; }

    public string? Bedrijfsnaam { get; init; }
}
