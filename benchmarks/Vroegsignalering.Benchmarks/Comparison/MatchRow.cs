namespace Vroegsignalering.Benchmarks.Comparison;

/// <summary>What every engine says of one match, in order of rank.</summary>
/// <param name="Aantal">Signals in the match period.</param>
/// <param name="Cents">Sum of the known amounts; -1: none is known.</param>
/// <param name="Oudste">The oldest due date as days since 1 January of the year 1; 0: unknown.</param>
/// <param name="Eerste">The lowest number of a signal.</param>
/// <param name="Som">The sum of the numbers of all its signals.</param>
/// <param name="Besluit">0 selected, 2 the total is full, 3 the district is full.</param>
/// <param name="Extra">What a job adds: whether it is consecutive, or its marks.</param>
internal readonly record struct MatchRow(int Aantal, long Cents, int Oudste, int Eerste, long Som, int Besluit, int Extra);
