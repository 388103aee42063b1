using System.Globalization;
using NodaTime;

namespace Vroegsignalering.Aanlevering;

/// <summary>When partners report each month (AAN-11).</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record Aanlevermomentafspraak
{
    /// <summary>Day of the month, 1 to 28, so that every month has it; 25 in every preset.</summary>
    public required GedateerdeWaarde<int> Dag { get; init; }

    /// <summary>Time of the day, Dutch time, before which a signal must be there; excluded; 11:00 in every preset.</summary>
    public required GedateerdeWaarde<LocalTime> Tijd { get; init; }

    /// <summary>What happens when the day is not a working day.</summary>
    public required GedateerdeWaarde<Aanlevermomentverschuiving> Verschuiving { get; init; }

    /// <summary>Calendar days after the moment in which a signal is still taken in, 0 to 31, the last day included; 0 in every preset.</summary>
    public required GedateerdeWaarde<int> RespijtDagen { get; init; }

    internal IEnumerable<Afspraakregel> Describe() =>
    [
        .. Afspraakregel.Of("aanlevering.aanlevermoment.dag", "dag van de maand", Dag, Afspraakregel.Text),
        .. Afspraakregel.Of("aanlevering.aanlevermoment.tijd", "Nederlandse tijd", Tijd, tijd => "vóór " + tijd.ToString("HH:mm", CultureInfo.InvariantCulture)),
        .. Afspraakregel.Of("aanlevering.aanlevermoment.verschuiving", string.Empty, Verschuiving, keuze => keuze.Tekst.Nederlands),
        .. Afspraakregel.Of("aanlevering.aanlevermoment.respijtDagen", "dagen", RespijtDagen, Afspraakregel.Text),
    ];
}
