using NodaTime;
using Vroegsignalering.Aanlevering;
using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Samples.Maandverwerking.Reading;

/// <summary>The date of a signal whose row gives none: the date of the reporting moment of its month.</summary>
internal sealed class DefaultSignaaldatum(Aanlevermomentafspraak afspraak)
{
    private readonly Dictionary<YearMonth, LocalDate> _dates = [];

    public LocalDate Of(YearMonth maand)
    {
        if (!_dates.TryGetValue(maand, out var datum))
        {
            datum = Aanlevermoment.Of(maand, afspraak, NederlandseWerkdagenkalender.Instance).Datum;
            _dates.Add(maand, datum);
        }

        return datum;
    }
}
