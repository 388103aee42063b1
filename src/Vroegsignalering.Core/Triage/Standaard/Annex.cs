using Vroegsignalering.Foundation;

namespace Vroegsignalering.Triage.Standaard;

/// <summary>What the six policies have in common.</summary>
internal static class Annex
{
    public static GedateerdeWaarde<ValueList<string>> RangVanDeSelectie { get; } =
        GedateerdeWaarde.Vast(ValueList<string>.Empty, Bron.Eigen("de tekst noemt geen volgorde; die van de selectie"));

    public static GedateerdeWaarde<int> ZesMaanden { get; } = GedateerdeWaarde.Vast(6, Bron.Eigen("de tekst noemt geen termijn; als gemeente 4"));

    public static Bron Bijlage(int gemeente, string plaats) => Bron.Signaalreis.Bij(FormattableString.Invariant($"bijlage 1, gemeente {gemeente}: {plaats}"));

    public static Kanaalcapaciteit PerMaand(Kanaal kanaal, int aantal, Bron bron) =>
        new() { Kanaal = kanaal, PerRun = GedateerdeWaarde.Vast<int?>(aantal, bron) };
}
