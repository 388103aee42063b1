using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;
using Vroegsignalering.Screening.Checks;

namespace Vroegsignalering.Screening;

/// <summary>Refuses what a screening cannot begin with.</summary>
internal static class ScreeningGuard
{
    /// <summary>The matches by number, so that their order does not matter.</summary>
    /// <exception cref="ArgumentException">A match is null, or a number is there twice.</exception>
    public static Household[] InOrder(IReadOnlyList<Match> matches)
    {
        ArgumentNullException.ThrowIfNull(matches);
        var inOrder = matches.Select(match => match ?? throw new ArgumentException("A match is null.", nameof(matches))).OrderBy(match => match.Nummer).ToList();
        for (var i = 1; i < inOrder.Count; i++)
        {
            if (inOrder[i].Nummer == inOrder[i - 1].Nummer)
            {
                throw new ArgumentException($"Match {inOrder[i].Nummer} is there twice.", nameof(matches));
            }
        }

        return [.. inOrder.Select(match => new Household(match))];
    }

    /// <summary>Refuses registers and checks that look up more than was agreed, or are not those that were agreed (SCR-4).</summary>
    /// <exception cref="ArgumentException">There are faults; the message lists them all.</exception>
    public static void ThrowIfNotAgreed(Screeningsregisters registers, Screeningafspraken afspraken, ValueList<Screeningskenmerk> allowed)
    {
        var faults = new List<string>();
        Outside(registers.Brp is not null, Controlecodes.Brp, [Screeningskenmerk.Inschrijving]);
        Outside(registers.Schuldhulp is not null, Controlecodes.Schuldhulp, SchuldhulpCheck.Known);
        Outside(registers.Uitsluiting is not null, Controlecodes.Uitsluiting, UitsluitingCheck.Known);
        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var controle in registers.Controles)
        {
            CheckOwn(controle, afspraken, allowed, codes, faults);
        }

        faults.AddRange(afspraken.EigenControles.Where(code => !codes.Contains(code)).Select(code => $"check '{code}' is agreed and not given"));
        if (faults.Count > 0)
        {
            throw new ArgumentException(
                $"The screening has {faults.Count} fault(s): {string.Join("; ", faults)}. Allowed: {(allowed.Count == 0 ? "nothing" : string.Join(", ", allowed.Select(kenmerk => kenmerk.Code)))}.",
                nameof(registers));
        }

        void Outside(bool isGiven, string code, ValueList<Screeningskenmerk> known)
        {
            if (isGiven && !known.Any(allowed.Contains))
            {
                faults.Add($"register '{code}' looks up {string.Join(", ", known.Select(kenmerk => kenmerk.Code))}, which is not allowed");
            }
        }
    }

    private static void CheckOwn(IScreeningscontrole? controle, Screeningafspraken afspraken, ValueList<Screeningskenmerk> allowed, HashSet<string> codes, List<string> faults)
    {
        if (string.IsNullOrWhiteSpace(controle?.Code))
        {
            faults.Add("a check is null or has no code");
            return;
        }

        if (Controlecodes.All.Contains(controle.Code) || !codes.Add(controle.Code))
        {
            faults.Add($"the code '{controle.Code}' is taken already");
        }

        if (!afspraken.EigenControles.Contains(controle.Code))
        {
            faults.Add($"check '{controle.Code}' is not agreed");
        }

        if (controle.Kenmerken is not { Count: > 0 } kenmerken || kenmerken.Contains(null!))
        {
            faults.Add($"check '{controle.Code}' does not say what it looks up");
        }
        else if (kenmerken.Where(kenmerk => !allowed.Contains(kenmerk)).ToList() is { Count: > 0 } outside)
        {
            faults.Add($"check '{controle.Code}' looks up {string.Join(", ", outside.Select(kenmerk => kenmerk.Code))}, which is not allowed");
        }
    }
}
