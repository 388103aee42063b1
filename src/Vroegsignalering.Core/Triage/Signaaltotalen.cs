using NodaTime;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Triage;

/// <summary>The figures of the signals of a match, computed once because conditions and ranking read them often.</summary>
internal readonly record struct Signaaltotalen(int Partners, int Partnersoorten, long? Cents, int BedragOnbekend, LocalDate? OudsteVervaldatum)
{
    public static Signaaltotalen Of(ValueList<Triagesignaal> signalen)
    {
        var span = signalen.AsSpan();
        var kinds = 0;
        var unknown = 0;
        long? cents = null;
        LocalDate? oldest = null;
        foreach (var signaal in span)
        {
            kinds |= 1 << signaal.Partnersoort.Value;
            if (signaal.Bedrag is { } bedrag)
            {
                cents = (cents ?? 0) + bedrag.Cents;
            }
            else
            {
                unknown++;
            }

            if (signaal.OudsteVervaldatum is { } datum && (oldest is null || datum < oldest))
            {
                oldest = datum;
            }
        }

        return new(CountPartners(span), kinds, cents, unknown, oldest);
    }

    private static int CountPartners(ReadOnlySpan<Triagesignaal> signalen)
    {
        if (signalen.Length < 2)
        {
            return signalen.Length;
        }

        // A set of its own only where looking back would be slow: an institution with hundreds of signals on one address.
        var many = signalen.Length > 8 ? new HashSet<string>(StringComparer.Ordinal) : null;
        var count = 0;
        for (var i = 0; i < signalen.Length; i++)
        {
            count += many?.Add(signalen[i].PartnerId) ?? !Contains(signalen[..i], signalen[i].PartnerId) ? 1 : 0;
        }

        return count;
    }

    private static bool Contains(ReadOnlySpan<Triagesignaal> signalen, string partner)
    {
        foreach (var signaal in signalen)
        {
            if (string.Equals(signaal.PartnerId, partner, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
