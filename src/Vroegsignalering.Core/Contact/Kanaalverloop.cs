using System.Text.Json.Serialization;
using NodaTime;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Contact;

/// <summary>What was tried on one kind of contact since the resident was last reached, as counts.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record Kanaalverloop
{
    private const int Days = 7;

    /// <summary>The kind of contact.</summary>
    public required Contactsoort Soort { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Outbound attempts that did not reach the resident; 0 or more.</summary>
    public int Pogingen { get; init; }

    /// <summary>The day of the last of them; null: none.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? Laatste { get; init; }

    /// <summary>The attempts by day of the week, from Monday to Sunday; seven numbers, or empty when there was none.</summary>
    public ValueList<int> Weekdagen { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = [];

    /// <summary>The attempts by part of the day, in the order of <see cref="Dagdeel"/>; three numbers, or empty when there was none.</summary>
    public ValueList<int> Dagdelen { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = [];

    /// <summary>Whether the number or address turned out to be wrong.</summary>
    public bool GegevensOnjuist { get; init; }

    /// <summary>The attempts on a day of the week.</summary>
    /// <param name="dag">The day.</param>
    public int PogingenOp(IsoDayOfWeek dag) => Weekdagen.Count == 0 ? 0 : Weekdagen[(int)dag - 1];

    /// <summary>The attempts in a part of the day.</summary>
    /// <param name="dagdeel">The part of the day.</param>
    public int PogingenIn(Dagdeel dagdeel)
    {
        ArgumentNullException.ThrowIfNull(dagdeel);
        return Dagdelen.Count == 0 ? 0 : Dagdelen[dagdeel.Value - 1];
    }

    internal Kanaalverloop With(Contactpoging poging) => this with
    {
        Pogingen = Pogingen + 1,
        Laatste = Laatste is { } last && last > poging.Datum ? last : poging.Datum,
        Weekdagen = OneMore(Weekdagen, Days, (int)poging.Datum.DayOfWeek - 1),
        Dagdelen = OneMore(Dagdelen, Dagdeel.All.Count, poging.Dagdeel.Value - 1),
        GegevensOnjuist = GegevensOnjuist || poging.GegevensOnjuist,
    };

    private static ValueList<int> OneMore(ValueList<int> counts, int length, int place)
    {
        Span<int> more = stackalloc int[length];
        counts.AsSpan().CopyTo(more);
        more[place]++;
        return ValueList.Create<int>(more);
    }
}
