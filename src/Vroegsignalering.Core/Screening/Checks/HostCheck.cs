using Vroegsignalering.Foundation;

namespace Vroegsignalering.Screening.Checks;

/// <summary>A check of the host's own; a finding about what it does not look up cannot be used (SCR-4).</summary>
internal sealed class HostCheck(IScreeningscontrole controle) : Check(controle.Code, controle.Kenmerken)
{
    public override async Task<IReadOnlyList<Answer>> AskAsync(ReadOnlyMemory<Household> households, Screeningsvraag vraag, CancellationToken cancellationToken)
    {
        var found = AnswerException.ThrowIfNotFor(vraag, await controle.CheckAsync(vraag, cancellationToken).ConfigureAwait(false));
        return [.. found.Select(AnswerOf)];
    }

    private Answer AnswerOf(ValueList<Screeningsbevinding>? findings) =>
        findings is null || findings.Any(finding => finding is null || !Kenmerken.Contains(finding.Kenmerk))
            ? Answer.Unusable
            : new([.. findings, .. Kenmerken.Where(kenmerk => !findings.Any(finding => finding.Kenmerk == kenmerk)).Select(kenmerk => Screeningsbevinding.Go(kenmerk))]);
}
