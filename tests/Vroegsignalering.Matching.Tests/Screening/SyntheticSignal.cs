using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching.Tests.Screening;

/// <summary>A signal with its answer.</summary>
/// <param name="Signaal">The signal.</param>
/// <param name="Persoon">The id of the person it is about; empty: none.</param>
/// <param name="Fout">The kind of error that was made in it.</param>
/// <param name="Verwacht">What should come out: <c>match</c>, <c>geen_match</c> or <c>handmatig</c>.</param>
internal sealed record SyntheticSignal(Vroegsignaal Signaal, string Persoon, string Fout, string Verwacht);
