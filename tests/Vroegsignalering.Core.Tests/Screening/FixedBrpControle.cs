using Vroegsignalering.Screening;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Tests.Screening;

/// <summary>A register check whose verdict is the id of the first candidate: <c>bevestigd</c>, <c>verhuisd</c>, <c>twijfel</c>, or the code of a fact; without candidates nobody is there.</summary>
internal sealed class FixedBrpControle : IBrpControle
{
    public IReadOnlyList<BrpOordeel> Assess(IReadOnlyList<Vroegsignaal> signalen, IReadOnlyList<Registerpersoon> kandidaten, BrpCriteria criteria, LocalDate peildatum) =>
        [.. signalen.Select(signaal => Verdict(signaal, kandidaten.Count == 0 ? null : kandidaten[0], criteria.Op(peildatum)))];

    private static BrpOordeel Verdict(Vroegsignaal signaal, Registerpersoon? persoon, BrpDrempels drempels)
    {
        var code = persoon?.Id ?? BrpBevinding.NietOpAdres.Code;
        return new()
        {
            Signaal = Signaalverwijzing.Of(signaal),
            Uitkomst = code == "bevestigd" ? BrpUitkomst.Bevestigd : code == "twijfel" ? BrpUitkomst.Handmatig : BrpUitkomst.Afgewezen,
            Bevinding = code == "bevestigd" ? BrpBevinding.OpAdres : code == "twijfel" ? BrpBevinding.Onzeker : BrpBevinding.FromCode(code),
            Redenen = code == "twijfel" ? [Controlereden.Naamgenoot] : [],
            AantalKandidaten = persoon is null ? 0 : 1,
            Kandidaat = persoon is null ? null : new() { Persoon = persoon, Uitgangspunt = -20_000, Velden = [] },
            Drempels = drempels,
        };
    }
}
