using NodaTime;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Matches;

/// <summary>The figures of a match, computed once when it is made because ranking reads them often.</summary>
internal readonly record struct Matchtotalen(int Signalen, int Partners, Bedrag? Bedrag, int BedragOnbekend, LocalDate? OudsteVervaldatum)
{
    // Up to here looking back is cheaper than a set, and nearly every match ends here.
    private const int FewSignals = 8;

    public static Matchtotalen Of(ValueList<Matchsignaal> leden)
    {
        var signalen = 0;
        var unknown = 0;
        long? cents = null;
        LocalDate? oldest = null;
        foreach (var lid in leden.AsSpan())
        {
            if (!lid.IsInPeriode)
            {
                continue;
            }

            signalen++;
            var achterstand = lid.Signaal.Achterstand;
            if (achterstand.Totaalbedrag is { } bedrag)
            {
                cents = (cents ?? 0) + bedrag.Cents;
            }
            else
            {
                unknown++;
            }

            if (achterstand.OudsteVervaldatum is { } datum && (oldest is null || datum < oldest))
            {
                oldest = datum;
            }
        }

        return signalen == 0
            ? throw new ArgumentException("A match has at least one signal in the match period.", nameof(leden))
            : new(signalen, CountPartners(leden.AsSpan()), cents is { } sum ? Vroegsignalering.Bedrag.FromCents(sum) : null, unknown, oldest);
    }

    private static int CountPartners(ReadOnlySpan<Matchsignaal> leden)
    {
        var many = leden.Length > FewSignals ? new HashSet<string>(StringComparer.Ordinal) : null;
        var count = 0;
        for (var i = 0; i < leden.Length; i++)
        {
            var isNew = leden[i].IsInPeriode && (many?.Add(leden[i].Signaal.Partner.Id) ?? !Contains(leden[..i], leden[i].Signaal.Partner.Id));
            count += isNew ? 1 : 0;
        }

        return count;
    }

    private static bool Contains(ReadOnlySpan<Matchsignaal> leden, string partner)
    {
        foreach (var lid in leden)
        {
            if (lid.IsInPeriode && string.Equals(lid.Signaal.Partner.Id, partner, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
