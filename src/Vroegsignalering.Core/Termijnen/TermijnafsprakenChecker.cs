using Vroegsignalering.Foundation;

namespace Vroegsignalering.Termijnen;

/// <summary>Checks the deadlines part of a werkwijze as a whole.</summary>
internal static class TermijnafsprakenChecker
{
    public static void Check(Termijnafspraken termijnen, OptionChecker checker)
    {
        checker.Distinct("termijnen", termijnen.Afspraken, afspraak => afspraak.Soort, afspraak => afspraak.Soort.Code);
        foreach (var afspraak in termijnen.Afspraken)
        {
            Check(afspraak, $"termijnen[{afspraak.Soort.Code}]", checker);
        }
    }

    private static void Check(Termijnafspraak afspraak, string path, OptionChecker checker)
    {
        if (afspraak.Soort == Termijnsoort.Aanlevermoment)
        {
            checker.Add(path, FaultKind.Contradiction, afspraak.Soort.Code, "geen termijn: het aanlevermoment staat bij aanlevering", "no term: the reporting moment is part of intake");
        }

        // Counting back needs a start that is known beforehand, and only the end of a contract is.
        foreach (var datum in OptionChecker.Days(OptionChecker.Starts(afspraak.Start), OptionChecker.Starts(afspraak.Termijn)))
        {
            var termijn = afspraak.Termijn.Op(datum);
            if (IsStatutory(afspraak.Soort) && termijn.Grondslag != Grondslag.WetOfAmvb)
            {
                checker.Add(
                    path + ".termijn", FaultKind.Contradiction, termijn.ToCanonicalString(),
                    "grondslag wet-of-amvb: deze termijn staat in de wet",
                    "ground wet-of-amvb: this term is in the law");
                return;
            }

            if (termijn.Richting == Termijnrichting.Terug != (afspraak.Start.Op(datum) == Startgebeurtenis.EindeContract))
            {
                checker.Add(
                    path + ".termijn", FaultKind.Contradiction, termijn.ToCanonicalString(),
                    "terug vanaf het einde van het contract, vooruit vanaf elke andere gebeurtenis",
                    "counted back from the end of the contract, forward from every other event");
                return;
            }
        }
    }

    private static bool IsStatutory(Termijnsoort soort) => soort == Termijnsoort.EersteGesprek || soort == Termijnsoort.EersteGesprekBedreigendeSituatie;
}
