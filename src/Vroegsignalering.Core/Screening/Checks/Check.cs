using Vroegsignalering.Foundation;

namespace Vroegsignalering.Screening.Checks;

/// <summary>One of the checks of a screening: asks a register of the host, and says what follows from the answers.</summary>
internal abstract class Check(string code, ValueList<Screeningskenmerk> kenmerken)
{
    public string Code => code;

    /// <summary>What it may look up here: what it knows, as far as the werkwijze allows it.</summary>
    public ValueList<Screeningskenmerk> Kenmerken => kenmerken;

    /// <summary>An answer for each signal of the question, which holds the signals of these matches.</summary>
    public abstract Task<IReadOnlyList<Answer>> AskAsync(ReadOnlyMemory<Household> households, Screeningsvraag vraag, CancellationToken cancellationToken);
}
