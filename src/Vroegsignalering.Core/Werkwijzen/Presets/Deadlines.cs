using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Werkwijzen.Presets;

/// <summary>The deadlines that several presets have; those of the law hold for every municipality.</summary>
internal static class Deadlines
{
    private static readonly Bron Artikel4Lid1 = Bron.Schuldhulpverleningswet.Bij("Wgs art. 4 lid 1");
    private static readonly Bron Artikel4Lid2 = Bron.Schuldhulpverleningswet.Bij("Wgs art. 4 lid 2");

    /// <summary>The deadlines of a source with those of the law, in the order of the deadlines.</summary>
    public static Termijnafspraken Of(params ReadOnlySpan<Termijnafspraak> afspraken)
    {
        var termijnen = Termijnafspraken.Geen
            .With(Make(Termijnsoort.EersteGesprek, "4 weken (wet-of-amvb)", Artikel4Lid1, Startgebeurtenis.AanbodAanvaard))
            .With(Make(Termijnsoort.EersteGesprekBedreigendeSituatie, "3 werkdagen (wet-of-amvb)", Artikel4Lid2, Startgebeurtenis.AanbodAanvaardBijBedreigendeSituatie));
        foreach (var afspraak in afspraken)
        {
            termijnen = termijnen.With(afspraak);
        }

        return termijnen;
    }

    /// <summary>A deadline whose source names the start event too, unless another source is given for that.</summary>
    public static Termijnafspraak Make(Termijnsoort soort, string termijn, Bron bron, Startgebeurtenis start, Bron? startbron = null) => new()
    {
        Soort = soort,
        Termijn = GedateerdeWaarde.Vast(Termijn.Parse(termijn), bron),
        Start = GedateerdeWaarde.Vast(start, startbron ?? bron),
    };

    /// <summary>What 000 and 003 have in common, in the same words.</summary>
    public static Termijnafspraken Pilot(Bron melding, Bron controle, Bron huisbezoek, Bron terugkoppeling) => Of(
        Make(Termijnsoort.TerugkoppelingDataverwerker, "2 werkdagen (convenant)", melding, Startgebeurtenis.Aanlevering),
        Make(Termijnsoort.Screening, "5 werkdagen (beleid)", controle, Startgebeurtenis.LijstOntvangen),
        Make(Termijnsoort.EersteHuisbezoek, "14 kalenderdagen (beleid)", huisbezoek, Startgebeurtenis.Melding),
        Make(Termijnsoort.Terugkoppeling, "28 werkdagen (convenant)", terugkoppeling, Startgebeurtenis.Melding, Bron.Eigen("de bron noemt geen begin; vanaf de melding")));
}
