using NodaTime;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Aanlevering.Criteria;

/// <summary>The <see cref="Toetswaarden"/> of every partner of a run.</summary>
internal sealed class Partnertoetswaarden
{
    private readonly Toetswaarden[] _perSoort;
    private readonly Dictionary<(string PartnerId, Signaalpartnersoort Soort), Toetswaarden> _perPartner = [];

    public Partnertoetswaarden(Aanlevercriteria criteria, LocalDate peildatum)
    {
        var perSoort = criteria.PerSoort.ToDictionary(afspraken => afspraken.Soort, afspraken => afspraken.Afspraken);
        _perSoort = new Toetswaarden[Signaalpartnersoort.All.Count + 1];
        foreach (var soort in Signaalpartnersoort.All)
        {
            _perSoort[soort.Value] = Toetswaarden.Of(peildatum, perSoort.GetValueOrDefault(soort), criteria.Standaard);
            foreach (var partner in criteria.PerPartner)
            {
                _perPartner.Add((partner.PartnerId, soort), Toetswaarden.Of(peildatum, partner.Afspraken, perSoort.GetValueOrDefault(soort), criteria.Standaard));
            }
        }
    }

    public Toetswaarden Of(Signaalpartner partner) =>
        _perPartner.Count > 0 && _perPartner.TryGetValue((partner.Id, partner.Soort), out var waarden) ? waarden : _perSoort[partner.Soort.Value];
}
