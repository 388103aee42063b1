using Vroegsignalering.Screening;
using static Vroegsignalering.Screening.Vergelijkingsgrond;

namespace Vroegsignalering.Matching.Vergelijking;

/// <summary>Compares birth dates: complete, partial, placeholder, day and month swapped, one digit off (SIG-7, SCR-5). Symmetric.</summary>
/// <remarks>What <see cref="Geboortedatum.Vergelijk"/> says stands; this tells the kinds of difference apart. Thread safe: stateless.</remarks>
internal static class BirthDateComparer
{
    public static Bewijs Compare(Geboortedatum left, Geboortedatum right) => Bewijs.Of(Ground(left, right));

    private static Vergelijkingsgrond Ground(Geboortedatum left, Geboortedatum right)
    {
        if (left.Jaar is not { } leftYear || right.Jaar is not { } rightYear)
        {
            return GeboortedatumOntbreekt;
        }

        if (left.IsVolledig && left == right)
        {
            return left.Opvulverdenking == Opvulverdenking.Geen ? GeboortedatumGelijk
                : left.Opvulverdenking == Opvulverdenking.Sterk ? GeboortedatumGelijkOpvulwaarde : GeboortedatumGelijkEenJanuari;
        }

        if (left.Opvulverdenking != Opvulverdenking.Geen || right.Opvulverdenking != Opvulverdenking.Geen)
        {
            return leftYear == rightYear ? OpvulwaardeZelfdeJaar
                : left.Opvulverdenking == Opvulverdenking.Sterk || right.Opvulverdenking == Opvulverdenking.Sterk ? OpvulwaardeSterk
                : AreBothFirstOfJanuary(left, right) && IsOneSlip(Digits(left), Digits(right)) ? GeboortedatumEenCijfer
                : OpvulwaardeAnderJaar;
        }

        if (left.Vergelijk(right) == Geboortedatumvergelijking.Verenigbaar)
        {
            return left.Maand is not null && right.Maand is not null ? GeboortedatumMaand : GeboortedatumJaar;
        }

        return left.IsVolledig && right.IsVolledig ? Slip(left, right) : GeboortedatumAnders;
    }

    private static Vergelijkingsgrond Slip(Geboortedatum left, Geboortedatum right)
    {
        var (sameYear, sameMonth, sameDay) = (left.Jaar == right.Jaar, left.Maand == right.Maand, left.Dag == right.Dag);
        return sameYear && left.Maand == right.Dag && left.Dag == right.Maand ? GeboortedatumOmgewisseld
            : IsOneSlip(Digits(left), Digits(right)) ? GeboortedatumEenCijfer
            : sameYear && (sameMonth || sameDay) ? GeboortedatumEenDeel
            : GeboortedatumAnders;
    }

    // Two who really have that day, or one slip in the year: then the placeholder explains nothing.
    private static bool AreBothFirstOfJanuary(Geboortedatum left, Geboortedatum right) =>
        left.Opvulverdenking != Opvulverdenking.Geen && right.Opvulverdenking != Opvulverdenking.Geen;

    private static int Digits(Geboortedatum datum) => (datum.Jaar!.Value * 10_000) + (datum.Maand!.Value * 100) + datum.Dag!.Value;

    // One digit replaced, or two neighbours swapped: the numbers differ in one place, or in two adjacent places crosswise.
    private static bool IsOneSlip(int left, int right)
    {
        while (left % 10 == right % 10)
        {
            left /= 10;
            right /= 10;
        }

        if (left / 10 == right / 10)
        {
            return true;
        }

        return left / 100 == right / 100 && left % 10 == right / 10 % 10 && left / 10 % 10 == right % 10;
    }
}
