namespace Vroegsignalering.Screening.Checks;

/// <summary>A register or check gave no answer for each signal.</summary>
internal sealed class AnswerException : Exception
{
    /// <summary>The answers, when there is one for each signal.</summary>
    public static IReadOnlyList<T> ThrowIfNotFor<T>(Screeningsvraag vraag, IReadOnlyList<T>? answers) =>
        answers is not null && answers.Count == vraag.Signalen.Count ? answers : throw new AnswerException();
}
