using Vroegsignalering.Foundation;
using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Contact;

/// <summary>Checks the contact part of a werkwijze as a whole.</summary>
internal static class ContactafsprakenChecker
{
    private const int HighestAttempts = 99;

    public static void Check(Contactafspraken contact, OptionChecker checker)
    {
        checker.Distinct("contact.routes", contact.Routes, route => route.Kanaal, route => route.Kanaal.Code);
        foreach (var route in contact.Routes)
        {
            Check(route, $"contact.routes[{route.Kanaal.Code}]", checker);
        }
    }

    private static void Check(Contactroute route, string path, OptionChecker checker)
    {
        CheckChannel(route.Kanaal, path + ".kanaal", checker);
        foreach (var regel in route.Stappen.Verloop)
        {
            Check(regel.Waarde, path + ".stappen", checker);
        }
    }

    private static void Check(ValueList<Contactstap> stappen, string path, OptionChecker checker)
    {
        if (stappen.Count == 0)
        {
            checker.Faults.Add(Fault.Missing(path, new LocalizedText("een of meer stappen", "one or more steps")));
        }

        checker.Distinct(path, stappen, stap => stap.Kanaal, stap => stap.Kanaal.Code);
        for (var i = 0; i < stappen.Count; i++)
        {
            Check(stappen[i], i == 0, $"{path}[{OptionChecker.Text(i)}]", checker);
        }
    }

    private static void Check(Contactstap stap, bool isFirst, string path, OptionChecker checker)
    {
        CheckChannel(stap.Kanaal, path + ".kanaal", checker);
        checker.Range(path + ".pogingen", stap.Pogingen, 1, HighestAttempts);
        checker.Range(path + ".extraPogingen", stap.ExtraPogingen, 0, HighestAttempts);
        for (var i = 0; i < stap.Tussentijden.Count; i++)
        {
            CheckForward(stap.Tussentijden[i], $"{path}.tussentijden[{OptionChecker.Text(i)}]", checker);
        }

        if (stap.NaVorigeStap is { } gap)
        {
            CheckForward(gap, path + ".naVorigeStap", checker);
            if (isFirst)
            {
                checker.Add(
                    path + ".naVorigeStap", FaultKind.Contradiction, gap.ToCanonicalString(),
                    "niets: vóór de eerste stap is er geen", "nothing: there is no step before the first");
            }
        }
    }

    private static void CheckChannel(Kanaal kanaal, string path, OptionChecker checker)
    {
        if (kanaal == Kanaal.Geen)
        {
            checker.Add(path, FaultKind.OutOfRange, kanaal.Code, "een kanaal waarlangs iemand wordt benaderd", "a channel along which somebody is approached");
        }
    }

    private static void CheckForward(Termijn termijn, string path, OptionChecker checker)
    {
        if (termijn.Richting != Termijnrichting.Vooruit)
        {
            checker.Add(path, FaultKind.OutOfRange, termijn.ToCanonicalString(), "een termijn vooruit", "a term forward");
        }
    }
}
