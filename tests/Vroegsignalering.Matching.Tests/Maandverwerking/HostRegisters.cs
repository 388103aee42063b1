using Vroegsignalering.Foundation;
using Vroegsignalering.Screening;

namespace Vroegsignalering.Matching.Tests.Maandverwerking;

/// <summary>An exclusion register and a check of a host; a signal whose number ends in a digit gets the answer of that digit.</summary>
internal sealed class HostRegisters(bool fails = false) : IUitsluitingsregister, IScreeningscontrole
{
    public string Code => "wijkteam";

    public ValueList<Screeningskenmerk> Kenmerken { get; } = [Screeningskenmerk.Wijkteam];

    public Task<IReadOnlyList<ValueList<NoGoReden>>> FindAsync(Screeningsvraag vraag, CancellationToken cancellationToken) => fails
        ? throw new TimeoutException()
        : Task.FromResult<IReadOnlyList<ValueList<NoGoReden>>>([.. vraag.Signalen.Select(signaal => EndsIn(signaal, "13579") ? [NoGoReden.Detentie] : ValueList<NoGoReden>.Empty)]);

    public async Task<IReadOnlyList<ValueList<Screeningsbevinding>>> CheckAsync(Screeningsvraag vraag, CancellationToken cancellationToken)
    {
        await Task.Yield();
        return [.. vraag.Signalen.Select(signaal => EndsIn(signaal, "2") ? [Screeningsbevinding.Handmatig(Screeningskenmerk.Wijkteam)]
            : EndsIn(signaal, "4") ? [Screeningsbevinding.Go(Screeningskenmerk.Wijkteam, isBekend: true)] : ValueList<Screeningsbevinding>.Empty)];
    }

    private static bool EndsIn(Vroegsignalering.Signalen.Vroegsignaal signaal, string digits) => digits.Contains(signaal.Nummer.ToCanonicalString()[^1], StringComparison.Ordinal);
}
