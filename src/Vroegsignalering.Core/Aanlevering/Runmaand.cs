using NodaTime;
using NodaTime.Text;
using Vroegsignalering.Foundation;
using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Aanlevering;

/// <summary>One month of the run calendar: the reporting moment, the day of the run, and the deadlines that start with it.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record Runmaand
{
    /// <summary>The reporting moment.</summary>
    public required Aanlevermoment Aanlevermoment { get; init; }

    /// <summary>The first working day on which the run can be made: on or after the last day on which a signal is taken in.</summary>
    public required LocalDate Rundatum { get; init; }

    /// <summary>The deadlines that start at the delivery or the report, in the order of the werkwijze.</summary>
    public required ValueList<Runtermijn> Termijnen { get; init; }

    /// <summary>The entries for a calendar: the reporting moment at its time, and each deadline on its due date.</summary>
    public ValueList<Agendapunt> ToAgendapunten() => Termijnen.Select(Deadline).Prepend(Aanlevermoment.ToAgendapunt()).ToValueList();

    /// <summary>The month and its reporting moment.</summary>
    public override string ToString() => $"{YearMonthPattern.Iso.Format(Aanlevermoment.Maand)}: {LocalDatePattern.Iso.Format(Aanlevermoment.Datum)}";

    private Agendapunt Deadline(Runtermijn termijn)
    {
        var maand = YearMonthPattern.Iso.Format(Aanlevermoment.Maand);
        return new()
        {
            Kenmerk = $"{termijn.Soort.Code}-{maand}",
            Datum = termijn.Berekening.Vervaldatum,
            Onderwerp = new($"{termijn.Soort.Tekst.Nederlands}: signalen van {maand}", $"{termijn.Soort.Tekst.Engels}: signals of {maand}"),
            Toelichting = new(termijn.Berekening.ToText(Taal.Nederlands), termijn.Berekening.ToText(Taal.Engels)),
        };
    }
}
