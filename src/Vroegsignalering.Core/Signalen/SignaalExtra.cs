using NodaTime;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Signalen;

/// <summary>What few signals have; see <see cref="Vroegsignaal"/>.</summary>
internal sealed record SignaalExtra : Extra<SignaalExtra>
{
    public Instant? OntvangenOp { get; init; }

    public Partnerinspanning Inspanning { get; init; } = Partnerinspanning.Onbekend;

    public string? Partnerkenmerk { get; init; }

    /// <summary>The day as given, when it is of another calendar than ISO.</summary>
    public LocalDate? OtherSignaaldatum { get; init; }

    /// <summary>The month as given, when it is of another calendar than ISO.</summary>
    public YearMonth? OtherAanlevermaand { get; init; }
}
