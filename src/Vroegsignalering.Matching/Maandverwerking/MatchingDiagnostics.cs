using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Vroegsignalering.Matching.Maandverwerking;

/// <summary>Counts and durations for a host that listens, under the name of the package; never a value of a signal.</summary>
internal static class MatchingDiagnostics
{
    public static readonly ActivitySource Source = new("Vroegsignalering.Matching");

    private static readonly Meter Meter = new("Vroegsignalering.Matching");
    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>("vroegsignalering.maandrun.duration", "s", "Duration of a monthly run.");
    private static readonly Counter<long> Signals = Meter.CreateCounter<long>("vroegsignalering.maandrun.signalen", "{signaal}", "Signals by outcome.");
    private static readonly Counter<long> Matches = Meter.CreateCounter<long>("vroegsignalering.maandrun.matches", "{match}", "Matches by outcome.");
    private static readonly Counter<long> Screened = Meter.CreateCounter<long>("vroegsignalering.maandrun.screening", "{signaal}", "Screened signals by outcome.");

    public static void Record(Maandrunbalans balans, TimeSpan duration)
    {
        Duration.Record(duration.TotalSeconds);
        Count(Signals, "uitgevallen", balans.Uitgevallen);
        Count(Signals, "vervangen", balans.Vervangen);
        Count(Signals, "direct", balans.Direct);
        Count(Signals, "niet-gematcht", balans.NietGematcht);
        Count(Signals, "geselecteerd", balans.Geselecteerd);
        Count(Signals, "teruggegeven", balans.Teruggegeven);
        Count(Screened, "go", balans.Go);
        Count(Screened, "no-go", balans.NoGo);
        Count(Screened, "handmatige-controle", balans.HandmatigeControle);
        Count(Screened, "niet-gecontroleerd", balans.NietGecontroleerd);
        Count(Matches, "direct", balans.MatchesDirect);
        Count(Matches, "geselecteerd", balans.MatchesGeselecteerd);
        Count(Matches, "teruggegeven", balans.MatchesTeruggegeven);
    }

    private static void Count(Counter<long> counter, string outcome, int count) =>
        counter.Add(count, new KeyValuePair<string, object?>("uitkomst", outcome));
}
