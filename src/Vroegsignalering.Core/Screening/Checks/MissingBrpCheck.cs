namespace Vroegsignalering.Screening.Checks;

/// <summary>Stands where there is a register of persons but nothing that compares a signal with it; the register is not asked.</summary>
internal sealed class MissingBrpCheck() : Check(Controlecodes.Brp, [Screeningskenmerk.Inschrijving])
{
    public override Task<IReadOnlyList<Answer>> AskAsync(ReadOnlyMemory<Household> households, Screeningsvraag vraag, CancellationToken cancellationToken)
    {
        var finding = Screeningsbevinding.NietGecontroleerd(Screeningskenmerk.Inschrijving, Controleoorzaak.GeenBrpControle, null);
        return Task.FromResult<IReadOnlyList<Answer>>([.. vraag.Signalen.Select(_ => new Answer([finding]))]);
    }
}
