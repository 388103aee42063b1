using Vroegsignalering.Aanlevering;
using Vroegsignalering.Contact;
using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;
using Vroegsignalering.Nazorg;
using Vroegsignalering.Screening;
using Vroegsignalering.Termijnen;
using Vroegsignalering.Terugkoppeling;
using Vroegsignalering.Triage;

namespace Vroegsignalering.Werkwijzen;

/// <summary>Checks a werkwijze as a whole.</summary>
public static class WerkwijzeChecker
{
    /// <summary>Every fault of a werkwijze, with the path of the option (<c>matching.minimum</c>); empty when there is none.</summary>
    /// <param name="werkwijze">The werkwijze.</param>
    /// <param name="plugins">The host's plug-ins that the werkwijze may name; default none.</param>
    public static ValueList<Fault> Check(Werkwijze werkwijze, PluginCatalog? plugins = null)
    {
        ArgumentNullException.ThrowIfNull(werkwijze);
        plugins ??= PluginCatalog.Empty;
        var checker = new OptionChecker();
        if (string.IsNullOrWhiteSpace(werkwijze.Code) || !werkwijze.Code.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)))
        {
            checker.Add("code", FaultKind.Unreadable, werkwijze.Code, "kleine letters en cijfers", "lower-case letters and digits");
        }

        if (string.IsNullOrWhiteSpace(werkwijze.Naam))
        {
            checker.Faults.Add(Fault.Missing("naam", new LocalizedText("een tekst", "a text")));
        }

        checker.Range("versie", werkwijze.Versie, 1, int.MaxValue);
        AanlevercriteriaChecker.Check(werkwijze.Aanlevering, [.. plugins.Criteriumcodes], checker);
        MatchcriteriaChecker.Check(werkwijze.Matching, [.. plugins.Sleutelcodes], checker);
        SelectiecriteriaChecker.Check(werkwijze.Selectie, [.. plugins.Rangordecodes], checker);
        ScreeningafsprakenChecker.Check(werkwijze.Screening, [.. plugins.Controles], checker);
        if (werkwijze.Triage is { } triage)
        {
            TriageregelsChecker.Check(triage, [.. plugins.Voorwaardecodes], checker);
        }

        ContactafsprakenChecker.Check(werkwijze.Contact, checker);
        TerugkoppelafsprakenChecker.Check(werkwijze.Terugkoppeling, checker);
        NazorgafsprakenChecker.Check(werkwijze.Nazorg, werkwijze.Termijnen, checker);
        TermijnafsprakenChecker.Check(werkwijze.Termijnen, checker);
        return checker.Faults.ToValueList();
    }

    /// <summary>Refuses a werkwijze with faults.</summary>
    /// <param name="werkwijze">The werkwijze.</param>
    /// <param name="plugins">The host's plug-ins that the werkwijze may name; default none.</param>
    /// <exception cref="ArgumentException">There are faults; the message lists them all.</exception>
    public static void ThrowIfFaulty(Werkwijze werkwijze, PluginCatalog? plugins = null)
    {
        var faults = Check(werkwijze, plugins);
        if (faults.Count > 0)
        {
            throw new ArgumentException(
                $"The werkwijze '{werkwijze.Code}' has {faults.Count} fault(s): {string.Join("; ", faults.Select(fault => fault.ToText(Taal.Engels)))}",
                nameof(werkwijze));
        }
    }
}
