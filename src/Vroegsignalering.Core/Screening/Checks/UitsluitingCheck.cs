using Vroegsignalering.Foundation;

namespace Vroegsignalering.Screening.Checks;

/// <summary>Asks who must not be approached (SCR-3).</summary>
internal sealed class UitsluitingCheck(IUitsluitingsregister register, ValueList<Screeningskenmerk> kenmerken) : Check(Controlecodes.Uitsluiting, kenmerken)
{
    public static ValueList<Screeningskenmerk> Known { get; } =
        [Screeningskenmerk.Uitsluitingslijst, Screeningskenmerk.EerdereWens, Screeningskenmerk.Detentie, Screeningskenmerk.Verblijfsrecht];

    public override async Task<IReadOnlyList<Answer>> AskAsync(ReadOnlyMemory<Household> households, Screeningsvraag vraag, CancellationToken cancellationToken)
    {
        var found = AnswerException.ThrowIfNotFor(vraag, await register.FindAsync(vraag, cancellationToken).ConfigureAwait(false));
        return [.. found.Select(AnswerOf)];
    }

    private Answer AnswerOf(ValueList<NoGoReden>? redenen)
    {
        if (redenen is null || redenen.Any(reden => reden is null || !Kenmerken.Any(kenmerk => kenmerk.NoGoRedenen.Contains(reden))))
        {
            return Answer.Unusable;
        }

        return new([.. Kenmerken.SelectMany(kenmerk => Findings(kenmerk, redenen))]);
    }

    private static List<Screeningsbevinding> Findings(Screeningskenmerk kenmerk, ValueList<NoGoReden> redenen)
    {
        var own = redenen.Where(kenmerk.NoGoRedenen.Contains).Select(reden => Screeningsbevinding.NoGo(kenmerk, reden)).ToList();
        return own.Count == 0 ? [Screeningsbevinding.Go(kenmerk)] : own;
    }
}
