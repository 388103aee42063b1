using NodaTime;

namespace Vroegsignalering.Termijnen;

/// <summary>One deadline while its events are read in order.</summary>
/// <remarks>Not thread safe: made for one reading.</remarks>
internal sealed class Termijnloop(Termijnafspraak afspraak, TermijnCalculator calculator)
{
    private LocalDate? _start;
    private LocalDate? _vervaldatum;
    private LocalDate? _gehaald;
    private LocalDate? _vervallen;

    private bool IsRunning => _start is not null && _gehaald is null && _vervallen is null;

    public void Apply(Termijngebeurtenissoort gebeurtenis, LocalDate datum)
    {
        if (gebeurtenis == Termijngebeurtenissoort.Begonnen)
        {
            if (!IsRunning)
            {
                Open(datum, calculator.Compute(datum, afspraak.Termijn.Op(datum)));
            }
        }
        else if (gebeurtenis == Termijngebeurtenissoort.Meteen)
        {
            ApplyMeteen(datum);
        }
        else if (_gehaald is null && _vervallen is null)
        {
            _gehaald = gebeurtenis == Termijngebeurtenissoort.Gehaald ? datum : null;
            _vervallen = gebeurtenis == Termijngebeurtenissoort.Vervallen ? datum : null;
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
