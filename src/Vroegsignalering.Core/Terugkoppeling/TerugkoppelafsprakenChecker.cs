using Vroegsignalering.Foundation;

namespace Vroegsignalering.Terugkoppeling;

/// <summary>Checks the feedback part of a werkwijze as a whole.</summary>
internal static class TerugkoppelafsprakenChecker
{
    // Every month has these days.
    public const int FirstDay = 1;
    public const int LastDay = 28;

    public static void Check(Terugkoppelafspraken afspraken, OptionChecker checker)
    {
        foreach (var regel in afspraken.Codes.Verloop)
        {
            CheckCodes(regel.Waarde, checker);
        }

        foreach (var regel in afspraken.UitgebreidBij.Verloop)
        {
            checker.Distinct("terugkoppeling.uitgebreidBij", regel.Waarde, code => code, code => code.Code);
        }

        CheckGrant("terugkoppeling.uitgebreid", afspraken.Uitgebreid, checker);
        CheckGrant("terugkoppeling.goNoGo", afspraken.GoNoGo, checker);
        CheckGrant("terugkoppeling.goNoGoReden", afspraken.GoNoGoReden, checker);
        CheckGrant("terugkoppeling.status", afspraken.Status, checker);
        CheckReason(afspraken, checker);
        foreach (var regel in afspraken.MaandelijksOpDag.Verloop)
        {
            checker.Range("terugkoppeling.maandelijksOpDag", regel.Waarde, FirstDay, LastDay);
        }
    }

    private static void CheckCodes(ValueList<Terugkoppelcode> codes, OptionChecker checker)
    {
        var missing = Terugkoppelcodetabel.Altijd.Where(code => !codes.Contains(code)).Select(code => code.Code).ToList();
        if (missing.Count > 0)
        {
            var always = string.Join(", ", Terugkoppelcodetabel.Altijd.Select(code => code.Code));
            checker.Add("terugkoppeling.codes", FaultKind.Missing, string.Join(", ", missing), $"altijd {always}", $"always {always}");
        }

        checker.Distinct("terugkoppeling.codes", codes, code => code, code => code.Code);
    }

    private static void CheckGrant(string path, GedateerdeWaarde<Partnerverlening> verlening, OptionChecker checker)
    {
        foreach (var regel in verlening.Verloop)
        {
            if (regel.Waarde is { AllePartners: true, Partners.Count: > 0 })
            {
                checker.Add(path, FaultKind.Contradiction, string.Join(", ", regel.Waarde.Partners), "alle signaalpartners, of die genoemd worden", "all partners, or those that are named");
            }
        }
    }

    // A reason travels in the go/no-go message: without the message there is nothing to put it in.
    private static void CheckReason(Terugkoppelafspraken afspraken, OptionChecker checker)
    {
        foreach (var datum in OptionChecker.Days(OptionChecker.Starts(afspraken.GoNoGo), OptionChecker.Starts(afspraken.GoNoGoReden)))
        {
            var (message, reason) = (afspraken.GoNoGo.Op(datum), afspraken.GoNoGoReden.Op(datum));
            if (!message.AllePartners && (reason.AllePartners || !reason.Partners.All(message.Applies)))
            {
                checker.Add(
                    "terugkoppeling.goNoGoReden", FaultKind.Contradiction, reason.ToString(),
                    "signaalpartners die het go/no-go-bericht krijgen", "partners that get the go/no-go message");
                return;
            }
        }
    }
}
