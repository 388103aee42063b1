using Vroegsignalering.Foundation;
using Vroegsignalering.Zaken.Gebeurtenissen;

namespace Vroegsignalering.Nazorg;

/// <summary>The case of a <see cref="Volgadvies"/> in which a closed case goes on: reopened, or as a new case that follows it (NAZ-2).</summary>
/// <remarks>
/// 003 says "opnieuw op huisbezoek" and not in which case. Reopening keeps one history and starts the feedback to the same partners anew; a new case counts as a
/// new one in the figures. The host chooses: it applies <see cref="Gebeurtenis"/>, or opens what <see cref="NazorgPlanner.OpenLinked"/> gives. Value equality.
/// Thread safe: immutable.
/// </remarks>
public sealed record Heropeningsadvies
{
    /// <summary>
    /// The event, ready to be applied: to running where the resident was spoken to, else to not started, so that the contact plan starts anew. Its reason
    /// is the explanation in Dutch.
    /// </summary>
    public required Heropend Gebeurtenis { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Why, in words; neutral.</summary>
    public required LocalizedText Toelichting { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }
}
