using Vroegsignalering.Screening;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching.Tests.Screening;

/// <summary>The signals of a household and the candidates.</summary>
/// <param name="Signals">The signals.</param>
/// <param name="Persons">The candidates.</param>
public sealed record HouseholdCase(IReadOnlyList<Vroegsignaal> Signals, IReadOnlyList<Registerpersoon> Persons);
