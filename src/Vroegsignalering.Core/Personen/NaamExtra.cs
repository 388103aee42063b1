using Vroegsignalering.Foundation;

namespace Vroegsignalering;

/// <summary>What few names have; see <see cref="Persoonsnaam"/>.</summary>
internal sealed record NaamExtra : Extra<NaamExtra>
{
    public string? PartnerVoorvoegsel { get; init; }

    public string? PartnerGeslachtsnaam { get; init; }

    public Naamgebruik? Naamgebruik { get; init; }

    public string? GeschrevenAchternaam { get; init; }

    public string? GeschrevenPartnerAchternaam { get; init; }
}
