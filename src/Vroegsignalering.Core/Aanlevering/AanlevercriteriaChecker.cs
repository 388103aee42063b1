using Vroegsignalering.Foundation;

namespace Vroegsignalering.Aanlevering;

/// <summary>Checks the intake part of a werkwijze as a whole.</summary>
internal static class AanlevercriteriaChecker
{
    private const int LongestAge = 36_500;

    public static void Check(Aanlevercriteria criteria, IReadOnlyCollection<string> plugins, OptionChecker checker)
    {
        checker.Range("aanlevering.aanlevermoment.dag", criteria.Aanlevermoment.Dag, 1, 28);
        checker.Range("aanlevering.aanlevermoment.respijtDagen", criteria.Aanlevermoment.RespijtDagen, 0, 31);
        Check("aanlevering.standaard", criteria.Standaard, checker);
        foreach (var soort in criteria.PerSoort)
        {
            Check($"aanlevering.perSoort[{soort.Soort.Code}]", soort.Afspraken, checker);
        }

        foreach (var partner in criteria.PerPartner)
        {
            Check($"aanlevering.perPartner[{Mask.Shorten(partner.PartnerId)}]", partner.Afspraken, checker);
        }

        checker.Distinct("aanlevering.perSoort", criteria.PerSoort, afspraken => afspraken.Soort, afspraken => afspraken.Soort.Code);
        checker.Distinct("aanlevering.perPartner", criteria.PerPartner, afspraken => afspraken.PartnerId, afspraken => afspraken.PartnerId);
        foreach (var regel in criteria.Herhaling.Verloop)
        {
            checker.Range("aanlevering.herhaling.maanden", regel.Waarde.Maanden, 0, 6);
        }

        for (var i = 0; i < criteria.EigenCriteria.Count; i++)
        {
            checker.Known($"aanlevering.eigenCriteria[{OptionChecker.Text(i)}]", criteria.EigenCriteria[i], [], plugins);
        }

        checker.Distinct("aanlevering.eigenCriteria", criteria.EigenCriteria, code => code, code => code);
    }

    private static void Check(string path, Aanleverafspraken afspraken, OptionChecker checker)
    {
        foreach (var regel in afspraken.Ouderdom?.Verloop ?? [])
        {
            var venster = regel.Waarde;
            checker.Range($"{path}.ouderdom.vanafDagen", venster.VanafDagen, 0, LongestAge);
            checker.Range($"{path}.ouderdom.totEnMetDagen", venster.TotEnMetDagen, 0, LongestAge);
            if (venster.VanafDagen > venster.TotEnMetDagen)
            {
                checker.Add($"{path}.ouderdom", FaultKind.Contradiction, venster.ToString(), "vanafDagen niet hoger dan totEnMetDagen", "vanafDagen not higher than totEnMetDagen");
            }
        }

        checker.Range($"{path}.minimumTermijnen", afspraken.MinimumTermijnen, 0, 9999);
        checker.Range($"{path}.minimumAanmaningen", afspraken.MinimumAanmaningen, 0, 9999);
    }
}
