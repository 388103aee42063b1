using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Screening;

/// <summary>A small register of persons in memory, for tests and trials: found by the address, now or before, and by birth date.</summary>
/// <remarks>For a whole register the package Matching has an index. Thread safe: immutable.</remarks>
public sealed class InMemoryBrpregister : IBrpregister
{
    private readonly ValueList<Registerpersoon> _personen;

    /// <summary>Makes a register.</summary>
    /// <param name="personen">The persons, in any order.</param>
    /// <exception cref="ArgumentException">An element is null.</exception>
    public InMemoryBrpregister(IEnumerable<Registerpersoon> personen)
    {
        ArgumentNullException.ThrowIfNull(personen);
        _personen = personen.Select(persoon => persoon ?? throw new ArgumentException("A person is null.", nameof(personen))).ToValueList();
    }

    /// <inheritdoc />
    public Task<IReadOnlyList<IReadOnlyList<Registerpersoon>>> FindAsync(Screeningsvraag vraag, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(vraag);
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult<IReadOnlyList<IReadOnlyList<Registerpersoon>>>([.. vraag.Signalen.Select(signaal => _personen.Where(persoon => MayBe(signaal, persoon)).ToValueList())]);
    }

    private static bool MayBe(Vroegsignaal signaal, Registerpersoon persoon) =>
        IsThere(persoon.Adres, signaal) || persoon.VorigeAdressen.Any(adres => IsThere(adres, signaal))
        || (persoon.Geboortedatum != Geboortedatum.Onbekend && persoon.Geboortedatum == signaal.Client.Geboortedatum);

    private static bool IsThere(Adres? adres, Vroegsignaal signaal) => adres is not null && adres.Sleutel.HasSameHuisnummer(signaal.Adres.Sleutel);
}
