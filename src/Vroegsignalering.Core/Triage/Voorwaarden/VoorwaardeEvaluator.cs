using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Triage.Voorwaarden;

/// <summary>Says whether a condition holds for the facts of a match: yes, no or unknown (TRI-3).</summary>
/// <remarks>A switch and no delegates, because a month asks it millions of times.</remarks>
internal static class VoorwaardeEvaluator
{
    public static Voorwaardeoordeel Evaluate(Triagevoorwaarde voorwaarde, Triagefeiten feiten, IReadOnlyDictionary<string, ITriagevoorwaarde> plugins) => voorwaarde switch
    {
        AltijdVoorwaarde => Voorwaardeoordeel.Ja,
        EnVoorwaarde en => All(en.Voorwaarden, feiten, plugins),
        OfVoorwaarde of => Any(of.Voorwaarden, feiten, plugins),
        NietVoorwaarde niet => Opposite(Evaluate(niet.Voorwaarde, feiten, plugins)),
        Partnersoortvoorwaarde partners => Known(Partners(partners, feiten.Totals.Partnersoorten)),
        Matchsoortvoorwaarde match => Known(Contains(feiten.Soorten, match.Matchsoort)),
        Signaalaantalvoorwaarde aantal => Known(InRange(feiten.AantalSignalen, aantal.Vanaf, aantal.TotEnMet)),
        Partneraantalvoorwaarde aantal => Known(InRange(feiten.AantalPartners, aantal.Vanaf, aantal.TotEnMet)),
        Bedragvoorwaarde bedrag => Amount(bedrag, feiten),
        Recidivevoorwaarde recidive => RecidiveEvaluator.Evaluate(recidive, feiten),
        Leeftijdvoorwaarde leeftijd => Age(leeftijd, feiten.Leeftijden),
        Signaalsoortvoorwaarde soort => Known(HasKind(feiten.Signalen, soort.Soorten)),
        Markeringvoorwaarde markering => Known(HasMark(feiten.Signalen, markering.Markeringen)),
        Verhuurdersoortvoorwaarde verhuurder => Landlord(verhuurder.Soorten, feiten.Signalen),
        Controleredenvoorwaarde controle => HasRemark(controle, feiten) ? Voorwaardeoordeel.Ja : feiten.IsGescreend ? Voorwaardeoordeel.Nee : Voorwaardeoordeel.Onbekend,
        Contactgegevenvoorwaarde gegeven => Known(Contains(feiten.Contactgegevens, gegeven.Gegeven)),
        Bekendheidvoorwaarde bekend => Known(bekend.Bekendheid == Bekendheid.Schuldhulpverlening ? feiten.BekendBijSchuldhulpverlening : feiten.BekendBijWijkteam),
        EigenVoorwaarde eigen => plugins.TryGetValue(eigen.Code, out var plugin) ? plugin.Assess(feiten) : Voorwaardeoordeel.Onbekend,
        _ => throw new InvalidOperationException("The set of conditions is closed."),
    };

    public static bool Contains<T>(ValueList<T> items, T item)
        where T : class
    {
        foreach (var candidate in items.AsSpan())
        {
            if (ReferenceEquals(candidate, item))
            {
                return true;
            }
        }

        return false;
    }

    private static Voorwaardeoordeel All(ValueList<Triagevoorwaarde> parts, Triagefeiten feiten, IReadOnlyDictionary<string, ITriagevoorwaarde> plugins)
    {
        var verdict = Voorwaardeoordeel.Ja;
        foreach (var part in parts.AsSpan())
        {
            var each = Evaluate(part, feiten, plugins);
            if (each == Voorwaardeoordeel.Nee)
            {
                return each;
            }

            verdict = each == Voorwaardeoordeel.Onbekend ? each : verdict;
        }

        return verdict;
    }

    private static Voorwaardeoordeel Any(ValueList<Triagevoorwaarde> parts, Triagefeiten feiten, IReadOnlyDictionary<string, ITriagevoorwaarde> plugins)
    {
        var verdict = Voorwaardeoordeel.Nee;
        foreach (var part in parts.AsSpan())
        {
            var each = Evaluate(part, feiten, plugins);
            if (each == Voorwaardeoordeel.Ja)
            {
                return each;
            }

            verdict = each == Voorwaardeoordeel.Onbekend ? each : verdict;
        }

        return verdict;
    }

    private static Voorwaardeoordeel Opposite(Voorwaardeoordeel oordeel) =>
        oordeel == Voorwaardeoordeel.Ja ? Voorwaardeoordeel.Nee : oordeel == Voorwaardeoordeel.Nee ? Voorwaardeoordeel.Ja : oordeel;

    private static Voorwaardeoordeel Known(bool? holds) => holds switch
    {
        true => Voorwaardeoordeel.Ja,
        false => Voorwaardeoordeel.Nee,
        null => Voorwaardeoordeel.Onbekend,
    };

    private static bool Partners(Partnersoortvoorwaarde voorwaarde, int present)
    {
        var asked = 0;
        foreach (var soort in voorwaarde.Soorten.AsSpan())
        {
            asked |= 1 << soort.Value;
        }

        return voorwaarde.Keuze == Partnersoortkeuze.EenVan ? (present & asked) != 0
            : voorwaarde.Keuze == Partnersoortkeuze.AlleVan ? (present & asked) == asked
            : (present & asked) == 0;
    }

    private static bool InRange(int value, int? vanaf, int? totEnMet) => (vanaf is null || value >= vanaf) && (totEnMet is null || value <= totEnMet);

    // Arrears without an amount are more than 0: they make the total at least a cent higher each, and may make it anything above that.
    private static Voorwaardeoordeel Amount(Bedragvoorwaarde voorwaarde, Triagefeiten feiten)
    {
        long lowest;
        bool isExact;
        if (voorwaarde.HoogsteVan is { } kind)
        {
            if (!TryHighest(feiten.Signalen, kind, out lowest, out isExact))
            {
                return Voorwaardeoordeel.Nee;
            }
        }
        else
        {
            lowest = (feiten.Totals.Cents ?? 0) + feiten.AantalBedragOnbekend;
            isExact = feiten.AantalBedragOnbekend == 0;
        }

        var bedrag = Bedrag.FromCents(lowest);
        var fromAllows = voorwaarde.Vanaf?.AllowsFrom(bedrag) ?? true;
        var upToAllows = voorwaarde.Tot?.AllowsUpTo(bedrag) ?? true;
        return isExact ? Known(fromAllows && upToAllows)
            : !upToAllows ? Voorwaardeoordeel.Nee
            : fromAllows && voorwaarde.Tot is null ? Voorwaardeoordeel.Ja
            : Voorwaardeoordeel.Onbekend;
    }

    private static bool TryHighest(ValueList<Triagesignaal> signalen, Signaalpartnersoort kind, out long lowest, out bool isExact)
    {
        var found = false;
        (lowest, isExact) = (0, true);
        foreach (var signaal in signalen.AsSpan())
        {
            if (signaal.Partnersoort == kind)
            {
                found = true;
                isExact &= signaal.Bedrag is not null;
                lowest = Math.Max(lowest, signaal.Bedrag?.Cents ?? 1);
            }
        }

        return found;
    }

    private static Voorwaardeoordeel Age(Leeftijdvoorwaarde voorwaarde, ValueList<Leeftijd> leeftijden)
    {
        var verdict = leeftijden.Count == 0 ? Voorwaardeoordeel.Onbekend : Voorwaardeoordeel.Nee;
        foreach (var leeftijd in leeftijden.AsSpan())
        {
            var (low, high) = (leeftijd.Minimum, leeftijd.Maximum ?? int.MaxValue);
            if (Allows(voorwaarde, low) && Allows(voorwaarde, high))
            {
                return Voorwaardeoordeel.Ja;
            }

            // A range of ages that lies neither wholly within nor wholly outside.
            var outside = voorwaarde.Vanaf?.AllowsFrom(high) == false || voorwaarde.Tot?.AllowsUpTo(low) == false;
            verdict = outside ? verdict : Voorwaardeoordeel.Onbekend;
        }

        return verdict;
    }

    private static bool Allows(Leeftijdvoorwaarde voorwaarde, int jaren) =>
        voorwaarde.Vanaf?.AllowsFrom(jaren) != false && voorwaarde.Tot?.AllowsUpTo(jaren) != false;

    private static bool HasKind(ValueList<Triagesignaal> signalen, ValueList<Signaalsoort> soorten)
    {
        foreach (var signaal in signalen.AsSpan())
        {
            if (Contains(soorten, signaal.Soort))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasMark(ValueList<Triagesignaal> signalen, ValueList<Signaalmarkering> markeringen)
    {
        foreach (var signaal in signalen.AsSpan())
        {
            foreach (var markering in signaal.Markeringen.AsSpan())
            {
                if (Contains(markeringen, markering))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static Voorwaardeoordeel Landlord(ValueList<Verhuurdersoort> soorten, ValueList<Triagesignaal> signalen)
    {
        var verdict = Voorwaardeoordeel.Nee;
        foreach (var signaal in signalen.AsSpan())
        {
            if (signaal.Partnersoort != Signaalpartnersoort.Huur)
            {
                continue;
            }

            if (Contains(soorten, signaal.Verhuurdersoort))
            {
                return Voorwaardeoordeel.Ja;
            }

            verdict = signaal.Verhuurdersoort == Verhuurdersoort.Onbekend ? Voorwaardeoordeel.Onbekend : verdict;
        }

        return verdict;
    }

    private static bool HasRemark(Controleredenvoorwaarde voorwaarde, Triagefeiten feiten)
    {
        foreach (var reden in feiten.Controleredenen.AsSpan())
        {
            if (voorwaarde.Redenen.Count == 0 || Contains(voorwaarde.Redenen, reden))
            {
                return true;
            }
        }

        return false;
    }
}
