using NodaTime;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Screening.Checks;

/// <summary>Asks the register of persons for candidates and lets the register check judge each match (SCR-5, SCR-8).</summary>
internal sealed class BrpCheck(IBrpregister register, IBrpControle controle, BrpCriteria criteria, BrpUitval uitval)
    : Check(Controlecodes.Brp, [Screeningskenmerk.Inschrijving])
{
    public override async Task<IReadOnlyList<Answer>> AskAsync(ReadOnlyMemory<Household> households, Screeningsvraag vraag, CancellationToken cancellationToken)
    {
        var found = AnswerException.ThrowIfNotFor(vraag, await register.FindAsync(vraag, cancellationToken).ConfigureAwait(false));
        var answers = new Answer[found.Count];
        var place = 0;
        for (var i = 0; i < households.Length; i++)
        {
            var signalen = households.Span[i].Signalen;
            Judge(signalen, [.. found.Skip(place).Take(signalen.Length)], vraag.Peildatum, answers.AsSpan(place, signalen.Length));
            place += signalen.Length;
        }

        return answers;
    }

    // What goes wrong in one match is of that match alone.
    private void Judge(Vroegsignaal[] signalen, IReadOnlyList<Registerpersoon>?[] lists, LocalDate peildatum, Span<Answer> answers)
    {
        answers.Fill(Answer.Unusable);
        if (lists.Any(list => list is null || list.Contains(null!)))
        {
            return;
        }

        try
        {
            var oordelen = controle.Assess(signalen, [.. lists.SelectMany(list => list!)], criteria, peildatum);
            if (oordelen is null || oordelen.Count != signalen.Length || !signalen.Select(Signaalverwijzing.Of).SequenceEqual(oordelen.Select(oordeel => oordeel?.Signaal)))
            {
                return;
            }

            for (var i = 0; i < answers.Length; i++)
            {
                answers[i] = new([FindingOf(oordelen[i])]);
            }
        }
        catch (Exception exception)
        {
            answers.Fill(new(null, exception.GetType().FullName));
        }
    }

    private Screeningsbevinding FindingOf(BrpOordeel oordeel)
    {
        var finding = oordeel.Uitkomst == BrpUitkomst.Bevestigd || oordeel.Bevinding == BrpBevinding.Verhuisd && oordeel.Uitkomst == BrpUitkomst.Afgewezen
            ? Screeningsbevinding.Go(Screeningskenmerk.Inschrijving)
            : oordeel.Uitkomst == BrpUitkomst.Handmatig
                ? Screeningsbevinding.Handmatig(Screeningskenmerk.Inschrijving, oordeel.Redenen.Count == 0 ? [Controlereden.RegisterTwijfel] : oordeel.Redenen.AsSpan())
                : FallOut(oordeel.Bevinding);
        return finding with { Brp = oordeel };
    }

    private Screeningsbevinding FallOut(BrpBevinding bevinding) => uitval == BrpUitval.NoGo && ReasonOf(bevinding) is { } reden
        ? Screeningsbevinding.NoGo(Screeningskenmerk.Inschrijving, reden)
        : Screeningsbevinding.Handmatig(Screeningskenmerk.Inschrijving, Controlereden.RegisterAfgewezen);

    private static NoGoReden? ReasonOf(BrpBevinding bevinding) =>
        bevinding == BrpBevinding.GeenInwoner ? NoGoReden.GeenInwoner
        : bevinding == BrpBevinding.Overleden ? NoGoReden.Overleden
        : bevinding == BrpBevinding.NietOpAdres ? NoGoReden.NietOpAdres
        : bevinding == BrpBevinding.GeenWoning ? NoGoReden.GeenWoning
        : bevinding == BrpBevinding.Rechtspersoon ? NoGoReden.Rechtspersoon
        : null;
}
