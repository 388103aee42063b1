using NodaTime;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Signalen;

/// <summary>What few arrears have; see <see cref="Betalingsachterstand"/>.</summary>
internal sealed record AchterstandExtra : Extra<AchterstandExtra>
{
    public Bedrag? Premiedeel { get; init; }

    public Bedrag? NietVervallenDeel { get; init; }

    public LocalDate? NieuwsteVervaldatum { get; init; }

    /// <summary>A number of instalments that does not fit in a byte.</summary>
    public int? ManyTermijnen { get; init; }

    /// <summary>A number of reminders that does not fit in a byte.</summary>
    public int? ManyAanmaningen { get; init; }
}
