using Vroegsignalering.Foundation;

namespace Vroegsignalering.Matches;

/// <summary>Checks the selection part of a werkwijze as a whole.</summary>
internal static class SelectiecriteriaChecker
{
    public static void Check(Selectiecriteria criteria, IReadOnlyCollection<string> plugins, OptionChecker checker)
    {
        foreach (var regel in criteria.Rangorde.Verloop)
        {
            for (var i = 0; i < regel.Waarde.Count; i++)
            {
                checker.Known($"selectie.rangorde[{OptionChecker.Text(i)}]", regel.Waarde[i], Rangordecodes.All, plugins);
            }

            checker.Distinct("selectie.rangorde", regel.Waarde, code => code, code => code);
        }

        checker.Quotum("selectie.quotumTotaal", criteria.QuotumTotaal);
        checker.Quotum("selectie.quotumPerGebied", criteria.QuotumPerGebied);
        foreach (var genoemd in criteria.GenoemdeGebieden)
        {
            checker.Quotum($"selectie.genoemdeGebieden[{Mask.Shorten(genoemd.Gebied.Naam)}]", genoemd.Quotum);
        }

        checker.Distinct("selectie.genoemdeGebieden", criteria.GenoemdeGebieden, genoemd => genoemd.Gebied, genoemd => genoemd.Gebied.Naam);
        if (OptionChecker.Days(OptionChecker.Starts(criteria.Aanvullen), OptionChecker.Starts(criteria.QuotumTotaal))
            .Any(datum => criteria.Aanvullen.Op(datum) && criteria.QuotumTotaal.Op(datum) is null))
        {
            checker.Add("selectie.aanvullen", FaultKind.Contradiction, "ja", "nee, of een totaal quotum waarin plaatsen vrij kunnen zijn", "no, or a total quota in which places can be free");
        }
    }
}
