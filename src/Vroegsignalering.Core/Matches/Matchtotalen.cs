using NodaTime;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Matches;

/// <summary>The figures of a match, computed once when it is made because ranking reads them often.</summary>
internal readonly record struct Matchtotalen(int Signalen, int Partners, Bedrag? Bedrag, LocalDate? OudsteVervaldatum)
{
    public static Matchtotalen Of(ValueList<Matchsignaal> leden)
    {
        var partners = new HashSet<string>(StringComparer.Ordinal);
        var signalen = 0;
        long? cents = null;
        LocalDate? oldest = null;
        foreach (var lid in leden.AsSpan())
        {
            if (!lid.IsInPeriode)
            {
                continue;
            }

            signalen++;
            partners.Add(lid.Signaal.Partner.Id);
            var achterstand = lid.Signaal.Achterstand;
            if (achterstand.Totaalbedrag is { } bedrag)
            {
                cents = (cents ?? 0) + bedrag.Cents;
            }

            if (achterstand.OudsteVervaldatum is { } datum && (oldest is null || datum < oldest))
            {
                oldest = datum;
            }
        }

        return signalen == 0
            ? throw new ArgumentException("A match has at least one signal in the match period.", nameof(leden))
            : new(signalen, partners.Count, cents is { } sum ? Vroegsignalering.Bedrag.FromCents(sum) : null, oldest);
    }
}
