using Vroegsignalering.Foundation;

namespace Vroegsignalering.Screening.Checks;

/// <summary>What a check says of one signal: its findings, or that the answer cannot be used.</summary>
/// <param name="Findings">The findings; null: the answer cannot be used.</param>
/// <param name="ExceptionType">The type of the exception by which it cannot be used; null: it was none.</param>
internal readonly record struct Answer(ValueList<Screeningsbevinding>? Findings, string? ExceptionType = null)
{
    public static Answer Unusable { get; } = new(null);
}
