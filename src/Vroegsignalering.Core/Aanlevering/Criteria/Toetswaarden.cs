using NodaTime;
using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Aanlevering.Criteria;

/// <summary>
/// What is agreed for one partner on one reference date: partner before kind before everybody. Made once per run, so that
/// judging a signal compares dates and cents and looks nothing up in a history of values.
/// </summary>
internal sealed class Toetswaarden
{
    public required Ouderdomsvenster Venster { get; init; }

    public required Bron Vensterbron { get; init; }

    public required bool NieuwsteVervaldatum { get; init; }

    public required Drempelbedrag Drempel { get; init; }

    public required Bron Drempelbron { get; init; }

    public required int MinimumTermijnen { get; init; }

    public required Bron Termijnenbron { get; init; }

    public required int MinimumAanmaningen { get; init; }

    public required Bron Aanmaningenbron { get; init; }

    public required ValueList<Inspanningsoort> VereisteInspanning { get; init; }

    public required Bron Inspanningbron { get; init; }

    public static Toetswaarden Of(LocalDate peildatum, params ReadOnlySpan<Aanleverafspraken?> vanSpecifiekNaarAlgemeen)
    {
        var (venster, vensterbron) = Find(vanSpecifiekNaarAlgemeen, afspraken => afspraken.Ouderdom, peildatum, Ouderdomsvenster.Geen);
        var (keuze, _) = Find(vanSpecifiekNaarAlgemeen, afspraken => afspraken.Vervaldatum, peildatum, Vervaldatumkeuze.Oudste);
        var (drempel, drempelbron) = Find(vanSpecifiekNaarAlgemeen, afspraken => afspraken.Drempel, peildatum, Drempelbedrag.Geen);
        var (termijnen, termijnenbron) = Find(vanSpecifiekNaarAlgemeen, afspraken => afspraken.MinimumTermijnen, peildatum, 0);
        var (aanmaningen, aanmaningenbron) = Find(vanSpecifiekNaarAlgemeen, afspraken => afspraken.MinimumAanmaningen, peildatum, 0);
        var (inspanning, inspanningbron) = Find(vanSpecifiekNaarAlgemeen, afspraken => afspraken.VereisteInspanning, peildatum, ValueList<Inspanningsoort>.Empty);
        return new()
        {
            Venster = venster,
            Vensterbron = vensterbron,
            NieuwsteVervaldatum = keuze == Vervaldatumkeuze.Nieuwste,
            Drempel = drempel,
            Drempelbron = drempelbron,
            MinimumTermijnen = termijnen,
            Termijnenbron = termijnenbron,
            MinimumAanmaningen = aanmaningen,
            Aanmaningenbron = aanmaningenbron,
            VereisteInspanning = inspanning,
            Inspanningbron = inspanningbron,
        };
    }

    /// <summary>The due date that counts; the other one says nothing certain about it, so it does not stand in (AAN-3, AAN-4).</summary>
    public LocalDate? VervaldatumOf(Betalingsachterstand achterstand) =>
        NieuwsteVervaldatum ? achterstand.NieuwsteVervaldatum : achterstand.OudsteVervaldatum;

    private static (T Waarde, Bron Bron) Find<T>(
        ReadOnlySpan<Aanleverafspraken?> niveaus,
        Func<Aanleverafspraken, GedateerdeWaarde<T>?> keuze,
        LocalDate peildatum,
        T anders)
    {
        foreach (var niveau in niveaus)
        {
            if (niveau is not null && keuze(niveau) is { } waarde)
            {
                return (waarde.Op(peildatum), waarde.BronOp(peildatum));
            }
        }

        return (anders, Bron.Host);
    }
}
