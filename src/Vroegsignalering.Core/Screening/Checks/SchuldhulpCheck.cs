using NodaTime;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Screening.Checks;

/// <summary>Asks debt counselling whether it knows the clients (SCR-2, 000).</summary>
internal sealed class SchuldhulpCheck(ISchuldhulpregister register, ValueList<Screeningskenmerk> kenmerken, int? jarenNaTraject, bool bekendGaatDoor)
    : Check(Controlecodes.Schuldhulp, kenmerken)
{
    public static ValueList<Screeningskenmerk> Known { get; } = [Screeningskenmerk.Schuldhulpverlening, Screeningskenmerk.Bewindvoering];

    public override async Task<IReadOnlyList<Answer>> AskAsync(ReadOnlyMemory<Household> households, Screeningsvraag vraag, CancellationToken cancellationToken)
    {
        var found = AnswerException.ThrowIfNotFor(vraag, await register.FindAsync(vraag, cancellationToken).ConfigureAwait(false));
        return [.. found.Select(antwoord => AnswerOf(antwoord, vraag.Peildatum))];
    }

    private Answer AnswerOf(Schuldhulpantwoord? antwoord, LocalDate peildatum)
    {
        if (antwoord is null || antwoord.Trajecten.Contains(null!))
        {
            return Answer.Unusable;
        }

        var (asksDebts, asksBewind) = (Kenmerken.Contains(Screeningskenmerk.Schuldhulpverlening), Kenmerken.Contains(Screeningskenmerk.Bewindvoering));
        if ((!asksDebts && (antwoord.IsBekend || antwoord.Trajecten.Count > 0)) || (!asksBewind && antwoord.OnderBewind))
        {
            return Answer.Unusable;
        }

        return new([
            .. asksDebts ? Debts(antwoord, peildatum) : [],
            .. asksBewind ? [antwoord.OnderBewind ? Screeningsbevinding.NoGo(Screeningskenmerk.Bewindvoering, NoGoReden.Bewindvoering) : Screeningsbevinding.Go(Screeningskenmerk.Bewindvoering)] : Array.Empty<Screeningsbevinding>(),
        ]);
    }

    private IEnumerable<Screeningsbevinding> Debts(Schuldhulpantwoord antwoord, LocalDate peildatum)
    {
        var aboutDebts = antwoord.Trajecten.Where(traject => traject.GerichtOpSchulden).ToList();
        var runs = aboutDebts.Exists(traject => traject.LooptOp(peildatum));
        var isKnown = antwoord.IsBekend || aboutDebts.Exists(traject => !traject.LooptOp(peildatum) && StillCounts(traject, peildatum));
        if (!runs && !isKnown)
        {
            yield return Screeningsbevinding.Go(Screeningskenmerk.Schuldhulpverlening, isBekend: false);
        }

        if (runs)
        {
            yield return FindingOf(NoGoReden.LopendTraject);
        }

        if (isKnown)
        {
            yield return FindingOf(NoGoReden.BekendBijSchuldhulpverlening);
        }
    }

    private Screeningsbevinding FindingOf(NoGoReden reden) => bekendGaatDoor
        ? Screeningsbevinding.Go(Screeningskenmerk.Schuldhulpverlening, isBekend: true)
        : Screeningsbevinding.NoGo(Screeningskenmerk.Schuldhulpverlening, reden);

    private bool StillCounts(Schuldhulptraject traject, LocalDate peildatum) => jarenNaTraject is not { } jaren || peildatum < traject.Einde!.Value.PlusYears(jaren);
}
