using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Vroegsignalering.Tests.Personen;

public class BurgerservicenummerElevenTestLaw
{
    [Property]
    public Property TryParse_OneDigitChanged_IsAlwaysRefused() => Prop.ForAll(
        (from number in Gen.Choose(1, 99_999_999)
         from place in Gen.Choose(0, 8)
         from step in Gen.Choose(1, 9)
         select (Text: Complete(number), Place: place, Step: step)).Where(c => c.Text is not null).ToArbitrary(),
        c =>
        {
            var digits = c.Text!.ToCharArray();
            digits[c.Place] = (char)('0' + ((digits[c.Place] - '0' + c.Step) % 10));
            return Burgerservicenummer.TryParse(c.Text, out var bsn)
                && bsn.ToCanonicalString() == c.Text
                && !Burgerservicenummer.TryParse(digits, out _);
        });

    // The last digit is the weighted sum of the others modulo eleven; a sum of ten has no digit.
    private static string? Complete(int number)
    {
        var text = number.ToString("D8", System.Globalization.CultureInfo.InvariantCulture);
        var check = text.Select((digit, i) => (digit - '0') * (9 - i)).Sum() % 11;
        return check == 10 ? null : $"{text}{check}";
    }
}
