using Vroegsignalering.Foundation;

namespace Vroegsignalering.Triage;

/// <summary>Checks the triage part of a werkwijze as a whole: every fault, with its path.</summary>
internal static class TriageregelsChecker
{
    private const int LongestRecidive = 24;

    public static void Check(Triageregels triage, IReadOnlyCollection<string> plugins, OptionChecker checker)
    {
        if (triage.Regels.Count == 0)
        {
            checker.Faults.Add(Fault.Missing("triage.regels", new LocalizedText("een of meer regels", "one or more rules")));
        }

        var lookBack = triage.RecidiveMaanden.Verloop.Min(regel => regel.Waarde);
        checker.Range("triage.recidiveMaanden", triage.RecidiveMaanden, 1, LongestRecidive);
        foreach (var regel in triage.Rangorde.Verloop)
        {
            CheckOrder("triage.rangorde", regel.Waarde, checker);
        }

        var conditions = new VoorwaardeChecker(plugins, lookBack, checker);
        for (var i = 0; i < triage.Regels.Count; i++)
        {
            var path = $"triage.regels[{OptionChecker.Text(i)}]";
            CheckCode(path, triage.Regels[i].Code, checker);
            conditions.Check(path + ".voorwaarde", triage.Regels[i].Voorwaarde);
            UitkomstChecker.Check(path + ".uitkomst", triage.Regels[i], checker);
        }

        CheckCapacity(triage, checker);
        for (var i = 0; i < triage.Restvulling.Count; i++)
        {
            var path = $"triage.restvulling[{OptionChecker.Text(i)}]";
            CheckCode(path, triage.Restvulling[i].Code, checker);
            conditions.Check(path + ".voorwaarde", triage.Restvulling[i].Voorwaarde);
            CheckFilling(path, triage.Restvulling[i], triage, checker);
        }

        checker.Distinct("triage.regels", triage.Regels, regel => regel.Code, regel => regel.Code);
        checker.Distinct("triage.restvulling", triage.Restvulling, each => each.Code, each => each.Code);
        foreach (var (filling, i) in triage.Restvulling.Select((each, i) => (each, i)).Where(pair => triage.Regels.Any(regel => string.Equals(regel.Code, pair.each.Code, StringComparison.Ordinal))))
        {
            checker.Add($"triage.restvulling[{OptionChecker.Text(i)}].code", FaultKind.Duplicate, filling.Code, "een code die geen regel heeft", "a code that no rule has");
        }
    }

    public static void CheckName(string path, string? name, OptionChecker checker)
    {
        if (name is not null && (string.IsNullOrWhiteSpace(name) || name.AsSpan().ContainsAnyInRange('\0', '\u001f')))
        {
            checker.Add(path, FaultKind.Unreadable, Mask.Shape(name), "een naam van minstens één letter, of niets", "a name of at least one letter, or nothing");
        }
    }

    private static void CheckCode(string path, string code, OptionChecker checker)
    {
        if (code.Length is 0 or > 60 || code[0] == '-' || code[^1] == '-' || !code.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
        {
            checker.Add(path + ".code", FaultKind.Unreadable, code, "kleine letters, cijfers en streepjes, hoogstens 60", "lower-case letters, digits and hyphens, at most 60");
        }
    }

    private static void CheckOrder(string path, ValueList<string> codes, OptionChecker checker)
    {
        for (var i = 0; i < codes.Count; i++)
        {
            checker.Known($"{path}[{OptionChecker.Text(i)}]", codes[i], Triagerangordecodes.All, []);
        }

        checker.Distinct(path, codes, code => code, code => code);
    }

    private static void CheckCapacity(Triageregels triage, OptionChecker checker)
    {
        for (var i = 0; i < triage.Capaciteit.Count; i++)
        {
            var path = $"triage.capaciteit[{OptionChecker.Text(i)}]";
            UitkomstChecker.CheckChannel(path + ".kanaal", triage.Capaciteit[i].Kanaal, checker);
            CheckName(path + ".team", triage.Capaciteit[i].Team, checker);
            checker.Quotum(path + ".perRun", triage.Capaciteit[i].PerRun);
        }

        checker.Distinct("triage.capaciteit", triage.Capaciteit, each => (each.Kanaal, each.Gebied, each.Team), each => each.Kanaal.Code);
    }

    private static void CheckFilling(string path, Restvulling filling, Triageregels triage, OptionChecker checker)
    {
        UitkomstChecker.CheckChannel(path + ".kanaal", filling.Kanaal, checker);
        CheckName(path + ".bakje", filling.Bakje, checker);
        CheckName(path + ".team", filling.Team, checker);
        CheckOrder(path + ".rangorde", filling.Rangorde, checker);
        if (filling.Kanaal != Kanaal.Geen && triage.Capaciteit.All(each => each.Kanaal != filling.Kanaal))
        {
            checker.Add(path + ".kanaal", FaultKind.Contradiction, filling.Kanaal.Code, "een kanaal met een capaciteit, want anders is er geen rest", "a channel with a capacity, because else nothing is left");
        }
    }
}
