using NodaTime;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Screening.Checks;

/// <summary>Runs one check over all matches, in questions of many signals, and survives a register that fails (SCR-1).</summary>
/// <remarks>
/// A match is never spread over two questions. A question that fails is asked again in halves, down to one match, so that the size of the questions does not
/// decide who is checked.
/// </remarks>
internal sealed class CheckRunner(Check check, Household[] households, Screeningsregisters registers, LocalDate peildatum, CancellationToken cancellationToken)
{
    private readonly ValueList<Screeningsbevinding>[][] _found = new ValueList<Screeningsbevinding>[households.Length][];

    /// <summary>The findings of each signal of each match.</summary>
    public async Task<ValueList<Screeningsbevinding>[][]> RunAsync()
    {
        for (var from = 0; from < households.Length;)
        {
            var to = EndOf(from);
            await AskAsync(from, to).ConfigureAwait(false);
            from = to;
        }

        return _found;
    }

    private int EndOf(int from)
    {
        var to = from;
        var signals = 0;
        do
        {
            signals += households[to++].Signalen.Length;
        }
        while (to < households.Length && signals + households[to].Signalen.Length <= registers.BatchSize);
        return to;
    }

    private async Task AskAsync(int from, int to)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            var vraag = new Screeningsvraag
            {
                Signalen = households[from..to].SelectMany(household => household.Signalen).ToValueList(),
                Kenmerken = check.Kenmerken,
                Peildatum = peildatum,
            };
            var answers = await check.AskAsync(households.AsMemory(from..to), vraag, cancellationToken).ConfigureAwait(false);
            Keep(from, to, answers);
            return;
        }
        catch (Exception exception)
        {
            // Whatever a register throws because it was stopped.
            cancellationToken.ThrowIfCancellationRequested();
            if (to - from == 1 || !registers.SplitOnFailure)
            {
                Fail(from, to, exception);
                return;
            }
        }

        var middle = from + (to - from) / 2;
        await AskAsync(from, middle).ConfigureAwait(false);
        await AskAsync(middle, to).ConfigureAwait(false);
    }

    // One answer that cannot be used makes its match not checked: the signals of a match are judged together.
    private void Keep(int from, int to, IReadOnlyList<Answer> answers)
    {
        var place = 0;
        for (var i = from; i < to; i++)
        {
            var count = households[i].Signalen.Length;
            var own = answers.Skip(place).Take(count).ToList();
            place += count;
            _found[i] = own.FindIndex(answer => answer.Findings is null) is >= 0 and var bad
                ? NotChecked(count, Controleoorzaak.AntwoordOnbruikbaar, own[bad].ExceptionType)
                : [.. own.Select(answer => answer.Findings!.Select(finding => finding with { Controle = check.Code }).ToValueList())];
        }
    }

    private void Fail(int from, int to, Exception exception)
    {
        var isAnswer = exception is AnswerException;
        for (var i = from; i < to; i++)
        {
            _found[i] = NotChecked(
                households[i].Signalen.Length,
                isAnswer ? Controleoorzaak.AntwoordOnbruikbaar : Controleoorzaak.RegisterFout,
                isAnswer ? null : exception.GetType().FullName);
        }
    }

    private ValueList<Screeningsbevinding>[] NotChecked(int count, Controleoorzaak oorzaak, string? exceptionType)
    {
        var findings = check.Kenmerken
            .Select(kenmerk => Screeningsbevinding.NietGecontroleerd(kenmerk, oorzaak, exceptionType) with { Controle = check.Code })
            .ToValueList();
        return [.. Enumerable.Repeat(findings, count)];
    }
}
