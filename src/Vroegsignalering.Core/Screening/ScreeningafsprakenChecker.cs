using Vroegsignalering.Foundation;

namespace Vroegsignalering.Screening;

/// <summary>Checks the screening part of a werkwijze as a whole.</summary>
internal static class ScreeningafsprakenChecker
{
    public const int HighestJaren = 99;

    public static void Check(Screeningafspraken afspraken, IReadOnlyList<IScreeningscontrole> controles, OptionChecker checker)
    {
        foreach (var regel in afspraken.Kenmerken.Verloop)
        {
            checker.Distinct("screening.kenmerken", regel.Waarde, kenmerk => kenmerk, kenmerk => kenmerk.Code);
        }

        foreach (var regel in afspraken.JarenNaTraject.Verloop)
        {
            checker.Range("screening.jarenNaTraject", regel.Waarde, 0, HighestJaren);
        }

        CheckRegister(afspraken, checker);
        CheckDrempels(afspraken.Brp, checker);
        CheckOwn(afspraken, controles, checker);
    }

    // A register check may look up the registration; where there is none, it need not be looked up.
    private static void CheckRegister(Screeningafspraken afspraken, OptionChecker checker)
    {
        foreach (var datum in OptionChecker.Days(OptionChecker.Starts(afspraken.Kenmerken), OptionChecker.Starts(afspraken.BrpUitval)))
        {
            var isAllowed = afspraken.Kenmerken.Op(datum).Contains(Screeningskenmerk.Inschrijving);
            var uitval = afspraken.BrpUitval.Op(datum);
            if (isAllowed == (uitval == BrpUitval.GeenBrpControle))
            {
                checker.Add(
                    "screening.brpUitval", FaultKind.Contradiction, uitval.Code,
                    isAllowed ? "handmatig of no-go, omdat inschrijving in screening.kenmerken staat" : "geen-brp-controle, omdat inschrijving niet in screening.kenmerken staat",
                    isAllowed ? "handmatig or no-go, because inschrijving is in screening.kenmerken" : "geen-brp-controle, because inschrijving is not in screening.kenmerken");
                return;
            }
        }
    }

    private static void CheckDrempels(BrpCriteria brp, OptionChecker checker)
    {
        checker.Range("screening.brp.marge", brp.Marge, 0, int.MaxValue);
        foreach (var datum in OptionChecker.Days(OptionChecker.Starts(brp.Bevestigdrempel), OptionChecker.Starts(brp.Afwijsdrempel)))
        {
            if (brp.Afwijsdrempel.Op(datum) > brp.Bevestigdrempel.Op(datum))
            {
                checker.Add(
                    "screening.brp.afwijsdrempel", FaultKind.Contradiction, OptionChecker.Text(brp.Afwijsdrempel.Op(datum)),
                    "hoogstens screening.brp.bevestigdrempel", "at most screening.brp.bevestigdrempel");
                return;
            }
        }
    }

    private static void CheckOwn(Screeningafspraken afspraken, IReadOnlyList<IScreeningscontrole> controles, OptionChecker checker)
    {
        checker.Distinct("screening.eigenControles", afspraken.EigenControles, code => code, code => code);
        for (var i = 0; i < afspraken.EigenControles.Count; i++)
        {
            var (code, path) = (afspraken.EigenControles[i], FormattableString.Invariant($"screening.eigenControles[{i}]"));
            checker.Known(path, code, [], controles.Select(controle => controle.Code));
            var outside = Outside(controles.FirstOrDefault(controle => controle.Code == code), afspraken);
            if (outside.Count > 0)
            {
                checker.Add(
                    path, FaultKind.Contradiction, $"{code}: {string.Join(", ", outside.Select(kenmerk => kenmerk.Code))}",
                    "alleen wat in screening.kenmerken staat", "only what is in screening.kenmerken");
            }
        }
    }

    private static List<Screeningskenmerk> Outside(IScreeningscontrole? controle, Screeningafspraken afspraken) =>
        controle is null ? [] : [.. controle.Kenmerken.Where(kenmerk => afspraken.Kenmerken.Verloop.Any(regel => !regel.Waarde.Contains(kenmerk)))];
}
