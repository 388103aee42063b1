using NodaTime;

namespace Vroegsignalering.Termijnen;

/// <summary>One deadline while its events are read in order.</summary>
/// <remarks>Not thread safe: made for one reading.</remarks>
internal sealed class Termijnloop(Termijnafspraak afspraak, TermijnCalculator calculator)
{
    // Ends of contracts are known beforehand: a later one waits until the one before is met or lapsed.
    private readonly Queue<LocalDate> _laterStarts = new();
    private LocalDate? _start;
    private LocalDate? _vervaldatum;
    private LocalDate? _gehaald;
    private LocalDate? _vervallen;

    private bool IsRunning => _start is not null && _gehaald is null && _vervallen is null;

    public void Apply(Termijngebeurtenissoort gebeurtenis, LocalDate datum)
    {
        if (gebeurtenis == Termijngebeurtenissoort.Begonnen)
        {
            Begin(datum);
        }
        else if (gebeurtenis == Termijngebeurtenissoort.Meteen)
        {
            ApplyMeteen(datum);
        }
        else if (_gehaald is null && _vervallen is null)
        {
            _gehaald = gebeurtenis == Termijngebeurtenissoort.Gehaald ? datum : null;
            _vervallen = gebeurtenis == Termijngebeurtenissoort.Vervallen ? datum : null;
            if (_laterStarts.TryDequeue(out var next))
            {
                Open(next, DueOf(next));
            }
        }
    }

    public Termijnstand StandOn(LocalDate vandaag)
    {
        var (soort, start) = (afspraak.Soort, afspraak.Start.Op(_start ?? vandaag));
        if (_gehaald is { } gehaald)
        {
            var late = _vervaldatum is { } due && gehaald > due ? Period.DaysBetween(due, gehaald) : 0;
            return new TermijnGehaald { Soort = soort, Startgebeurtenis = start, Start = _start, Vervaldatum = _vervaldatum, GehaaldOp = gehaald, DagenTeLaat = late };
        }

        if (_vervallen is { } vervallen)
        {
            return new TermijnVervallen { Soort = soort, Startgebeurtenis = start, Start = _start, Vervaldatum = _vervaldatum, VervallenOp = vervallen };
        }

        return _vervaldatum is { } vervaldatum
            ? OpenStandOn(vandaag, vervaldatum, start)
            : new TermijnNogNietBegonnen { Soort = soort, Startgebeurtenis = start };
    }

    private Termijnstand OpenStandOn(LocalDate vandaag, LocalDate vervaldatum, Startgebeurtenis start)
    {
        var soort = afspraak.Soort;
        var days = Period.DaysBetween(vandaag, vervaldatum);
        return days switch
        {
            > 0 => new TermijnLoopt
            {
                Soort = soort,
                Startgebeurtenis = start,
                Start = _start,
                Vervaldatum = vervaldatum,
                DagenResterend = days,
                WerkdagenResterend = calculator.Werkdagen.CountBetween(vandaag, vervaldatum),
            },
            0 => new TermijnVandaag { Soort = soort, Startgebeurtenis = start, Start = _start, Vervaldatum = vervaldatum },
            _ => new TermijnVerstreken
            {
                Soort = soort,
                Startgebeurtenis = start,
                Start = _start,
                Vervaldatum = vervaldatum,
                DagenVerstreken = -days,
                WerkdagenVerstreken = calculator.Werkdagen.CountBetween(vervaldatum, vandaag),
            },
        };
    }

    private void Begin(LocalDate datum)
    {
        if (IsRunning)
        {
            if (datum > _start && afspraak.Termijn.Op(datum).Richting == Termijnrichting.Terug)
            {
                _laterStarts.Enqueue(datum);
            }
        }
        else if (_start is null && (_gehaald == datum || _vervallen == datum))
        {
            // Registered by date on the day of the first start: a date has no time, so it was not before it.
            (_start, _vervaldatum) = (datum, DueOf(datum));
        }
        else
        {
            Open(datum, DueOf(datum));
        }
    }

    private LocalDate DueOf(LocalDate start) => calculator.Compute(start, afspraak.Termijn.Op(start));

    private void ApplyMeteen(LocalDate datum)
    {
        if (afspraak.MeteenBij is null || _gehaald is not null || _vervallen is not null)
        {
            return;
        }

        Open(_start ?? datum, _vervaldatum is { } due && due < datum ? due : datum);
    }

    private void Open(LocalDate start, LocalDate vervaldatum)
    {
        _start = start;
        _vervaldatum = vervaldatum;
        _gehaald = null;
        _vervallen = null;
    }
}
