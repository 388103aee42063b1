using Vroegsignalering.Foundation;

namespace Vroegsignalering.Triage;

/// <summary>Checks what a rule gives.</summary>
internal static class UitkomstChecker
{
    public static void Check(string path, Triageregel regel, OptionChecker checker)
    {
        var uitkomst = regel.Uitkomst;
        if (uitkomst.Kanalen.Count == 0)
        {
            checker.Faults.Add(Fault.Missing(path + ".kanalen", new LocalizedText("een of meer kanalen", "one or more channels")));
        }

        checker.Distinct(path + ".kanalen", uitkomst.Kanalen, choice => choice.Kanaal, choice => choice.Kanaal.Code);
        var mayBeNone = uitkomst.Kanalen.Count == 1 && regel.Werking == Regelwerking.Beslist;
        for (var i = 0; i < uitkomst.Kanalen.Count; i++)
        {
            Check($"{path}.kanalen[{OptionChecker.Text(i)}]", uitkomst.Kanalen[i], mayBeNone, checker);
        }

        checker.Range(path + ".prioriteit", uitkomst.Prioriteit, 1, Triagevoorstel.LaagstePrioriteit);
        TriageregelsChecker.CheckName(path + ".bakje", uitkomst.Bakje, checker);
        TriageregelsChecker.CheckName(path + ".team", uitkomst.Team, checker);
    }

    public static void CheckChannel(string path, Kanaal kanaal, OptionChecker checker)
    {
        if (kanaal == Kanaal.Geen)
        {
            checker.Add(path, FaultKind.OutOfRange, kanaal.Code, "een kanaal waarlangs iemand wordt benaderd", "a channel along which somebody is approached");
        }
    }

    private static void Check(string path, Kanaalkeuze choice, bool mayBeNone, OptionChecker checker)
    {
        if (!mayBeNone)
        {
            CheckChannel(path + ".kanaal", choice.Kanaal, checker);
        }

        Check(path + ".bijVol", choice.BijVol, choice.Kanaal, checker);
        Check(path + ".bijOntbreken", choice.BijOntbreken, choice.Kanaal, checker);
        if (choice.BijOntbreken.Count > 0 && Kanaalgegevens.Of(choice.Kanaal) is null)
        {
            checker.Add(
                path + ".bijOntbreken", FaultKind.Contradiction, choice.Kanaal.Code,
                "niets, want dit kanaal heeft geen contactgegeven nodig", "nothing, because this channel needs no contact detail");
        }
    }

    private static void Check(string path, ValueList<Kanaalvervanging> chain, Kanaal kanaal, OptionChecker checker)
    {
        for (var i = 0; i < chain.Count; i++)
        {
            var each = $"{path}[{OptionChecker.Text(i)}]";
            CheckChannel(each + ".kanaal", chain[i].Kanaal, checker);
            TriageregelsChecker.CheckName(each + ".bakje", chain[i].Bakje, checker);
            TriageregelsChecker.CheckName(each + ".team", chain[i].Team, checker);
            if (chain[i].Kanaal == kanaal)
            {
                checker.Add(each + ".kanaal", FaultKind.Contradiction, kanaal.Code, "een ander kanaal", "another channel");
            }
        }

        checker.Distinct(path, chain, each => each.Kanaal, each => each.Kanaal.Code);
    }
}
