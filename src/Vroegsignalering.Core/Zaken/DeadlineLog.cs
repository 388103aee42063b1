using NodaTime;
using Vroegsignalering.Foundation;
using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Zaken;

/// <summary>The events of the deadlines of one case, and which of them run, while its history is read.</summary>
/// <remarks>Says what <see cref="Termijnbewaking"/> will make of it: a start while a deadline runs is left out, and so is an end while it does not. Not thread safe.</remarks>
internal sealed class DeadlineLog(Termijnafspraken termijnen)
{
    private readonly Dictionary<Termijnsoort, Instant> _starts = [];

    // Of a deadline that was met or lapsed: the place of that event.
    private readonly Dictionary<Termijnsoort, int> _ends = [];
    private readonly List<Termijngebeurtenis> _events = [];

    public void Begin(Termijnsoort soort, Instant at)
    {
        if (termijnen.Find(soort) is null || IsRunning(soort))
        {
            return;
        }

        if (_ends.TryGetValue(soort, out var end))
        {
            var ended = _events[end].Tijdstip;
            if (at < ended)
            {
                return;
            }

            at = at == ended ? Apart(soort, end, at) : at;
        }

        _starts[soort] = at;
        _ends.Remove(soort);
        Add(soort, Termijngebeurtenissoort.Begonnen, at);
    }

    public void DueAtOnce(Termijnsoort soort, Instant at)
    {
        if (termijnen.Find(soort) is not null && !_ends.ContainsKey(soort))
        {
            _starts.TryAdd(soort, at);
            Add(soort, Termijngebeurtenissoort.Meteen, at);
        }
    }

    public void Meet(Termijnsoort soort, Instant at)
    {
        if (IsRunning(soort) && at >= _starts[soort])
        {
            End(soort, Termijngebeurtenissoort.Gehaald, at);
        }
    }

    public void Lapse(Termijnsoort soort, Instant at)
    {
        if (IsRunning(soort))
        {
            End(soort, Termijngebeurtenissoort.Vervallen, Instant.Max(at, _starts[soort]));
        }
    }

    public ValueList<Termijngebeurtenis> ToValueList() => _events
        .OrderBy(gebeurtenis => gebeurtenis.Tijdstip).ThenBy(gebeurtenis => gebeurtenis.Soort.Value).ThenBy(gebeurtenis => gebeurtenis.Gebeurtenis.Value)
        .ToValueList();

    private bool IsRunning(Termijnsoort soort) => _starts.ContainsKey(soort) && !_ends.ContainsKey(soort);

    private void End(Termijnsoort soort, Termijngebeurtenissoort gebeurtenis, Instant at)
    {
        _ends[soort] = _events.Count;
        Add(soort, gebeurtenis, at);
    }

    private void Add(Termijnsoort soort, Termijngebeurtenissoort gebeurtenis, Instant at) =>
        _events.Add(new() { Soort = soort, Gebeurtenis = gebeurtenis, Tijdstip = at });

    // Of equal instants the watch reads the start first, and the end would then close it: the end is set apart, on the same day.
    private Instant Apart(Termijnsoort soort, int end, Instant at)
    {
        var before = at - Duration.Epsilon;
        if (before < _starts[soort] || DutchTime.Of(before).Date != DutchTime.Of(at).Date)
        {
            return at + Duration.Epsilon;
        }

        _events[end] = _events[end] with { Tijdstip = before };
        return at;
    }
}
