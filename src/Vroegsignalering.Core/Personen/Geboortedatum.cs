using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;
using Vroegsignalering.Foundation;

namespace Vroegsignalering;

/// <summary>A birth date as precise as it is known: complete, year and month, year, or unknown.</summary>
/// <remarks>
/// Two are equal when they tell exactly the same with the same precision; whether they can be of one person is <see cref="Vergelijk"/>.
/// The default value is <see cref="Onbekend"/>. No order, because <c>1980</c> stands neither before nor after <c>1980-05</c>. Personal:
/// <see cref="ToString"/> shows nothing. Thread safe: immutable.
/// </remarks>
[JsonConverter(typeof(ValueObjectJsonConverter<Geboortedatum>))]
public readonly record struct Geboortedatum : IValueObject<Geboortedatum>
{
    /// <summary>First year allowed, included.</summary>
    public const int MinimumJaar = 1800;

    /// <summary>Last year allowed, included.</summary>
    public const int MaximumJaar = 2199;

    private const int FillYear = 2000;

    // The register form as a number: JJJJMMDD, 00 where unknown. One number, so that comparing needs no more than one step.
    private readonly int _register;

    private Geboortedatum(int register) => _register = register;

    /// <inheritdoc />
    public static LocalizedText Allowed { get; } = new(
        "een bestaande datum als JJJJ-MM-DD of JJJJMMDD, jaar 1800 tot en met 2199; onbekende dag of maand 00, onbekende datum 00000000",
        "an existing date as YYYY-MM-DD or YYYYMMDD, year 1800 to 2199; unknown day or month 00, unknown date 00000000");

    /// <inheritdoc />
    public static bool IsPersonal => true;

    /// <summary>Nothing is known.</summary>
    public static Geboortedatum Onbekend => default;

    /// <summary>The year; null when unknown.</summary>
    public int? Jaar => _register == 0 ? null : _register / 10000;

    /// <summary>The month, 1 to 12; null when unknown.</summary>
    public int? Maand => _register / 100 % 100 is > 0 and var maand ? maand : null;

    /// <summary>The day of the month, from 1; null when unknown.</summary>
    public int? Dag => _register % 100 is > 0 and var dag ? dag : null;

    /// <summary>A number under 2^18 for a complete date, in the order of the dates.</summary>
    internal int Volgnummer => (((_register / 10000) - MinimumJaar) * 12 + (_register / 100 % 100)) * 31 + (_register % 100);

    /// <summary>Whether year, month and day are known.</summary>
    public bool IsVolledig => _register % 100 > 0;

    /// <summary>The date when it is complete, else null.</summary>
    public LocalDate? Datum => IsVolledig ? new LocalDate(_register / 10000, _register / 100 % 100, _register % 100) : null;

    /// <summary>How likely it is that the date was filled in: 1 January, and 1 January 2000 most of all.</summary>
    public Opvulverdenking Opvulverdenking => _register % 10000 != 101
        ? Opvulverdenking.Geen
        : _register / 10000 == FillYear ? Opvulverdenking.Sterk : Opvulverdenking.Mogelijk;

    /// <summary>A birth date of a year and, as far as known, a month and a day.</summary>
    /// <param name="jaar">Year, 1800 to 2199, both included.</param>
    /// <param name="maand">Month, 1 to 12; null when unknown.</param>
    /// <param name="dag">Day; null when unknown, and always when the month is.</param>
    /// <exception cref="ArgumentException">There is no such date; the message does not show it.</exception>
    public static Geboortedatum Of(int jaar, int? maand = null, int? dag = null) =>
        maand is not 0 && dag is not 0 && jaar != 0 && TryMake(jaar, maand ?? 0, dag ?? 0, out var value)
            ? value
            : throw new ArgumentException($"Not a birth date; allowed: {Allowed.Engels}.", nameof(jaar));

    /// <summary>A complete birth date.</summary>
    /// <param name="datum">The date, year 1800 to 2199, in the ISO calendar.</param>
    /// <exception cref="ArgumentException">The year is out of range.</exception>
    public static Geboortedatum Of(LocalDate datum) => Of(datum.Year, datum.Month, datum.Day);

    /// <inheritdoc />
    public static Geboortedatum Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var value)
            ? value
            : throw new FormatException(Fault.Unreadable<Geboortedatum>(nameof(Geboortedatum), text).ToText(Taal.Engels));

    /// <summary>Reads <c>JJJJ-MM-DD</c> or the register form <c>JJJJMMDD</c>, unknown parts as <c>00</c>, and the canonical <c>JJJJ-MM</c> and <c>JJJJ</c>.</summary>
    /// <remarks>An empty text is refused: whether "not given" is the same as "unknown" is for the reader of the field to say.</remarks>
    /// <inheritdoc />
    public static bool TryParse(ReadOnlySpan<char> text, out Geboortedatum value)
    {
        text = text.Trim();
        value = default;
        return text.Length switch
        {
            4 => TryMake(Digits(text), 0, 0, out value),
            7 when text[4] == '-' => TryMake(Digits(text[..4]), Digits(text[5..]), 0, out value),
            8 => TryMake(Digits(text[..4]), Digits(text[4..6]), Digits(text[6..]), out value),
            10 when text[4] == '-' && text[7] == '-' => TryMake(Digits(text[..4]), Digits(text[5..7]), Digits(text[8..]), out value),
            _ => false,
        };
    }

    /// <summary>Compares with another birth date. Symmetric.</summary>
    /// <remarks>
    /// Gelijk only when both are complete. A date of 1 January may stand for its year alone, so it is never in conflict (SIG-7):
    /// <c>1985-01-01</c> and <c>1985-06-03</c> are verenigbaar; <c>2000-01-01</c> and <c>1985-06-03</c> differ, but that tells nothing: onbekend.
    /// <c>1985-06</c> and <c>1985-06-03</c> are verenigbaar; <c>1985-06</c> and <c>1985-07-03</c> strijdig.
    /// </remarks>
    /// <param name="other">The other birth date.</param>
    public Geboortedatumvergelijking Vergelijk(Geboortedatum other)
    {
        if (_register == 0 || other._register == 0)
        {
            return Geboortedatumvergelijking.Onbekend;
        }

        if (IsVolledig && _register == other._register)
        {
            return Geboortedatumvergelijking.Gelijk;
        }

        var suspect = Opvulverdenking != Opvulverdenking.Geen || other.Opvulverdenking != Opvulverdenking.Geen;
        if (Jaar != other.Jaar)
        {
            return suspect ? Geboortedatumvergelijking.Onbekend : Geboortedatumvergelijking.Strijdig;
        }

        return suspect || (Agree(Maand, other.Maand) && Agree(Dag, other.Dag))
            ? Geboortedatumvergelijking.Verenigbaar
            : Geboortedatumvergelijking.Strijdig;
    }

    /// <summary>The age in whole years on a date; null when it cannot be told.</summary>
    /// <remarks>
    /// As the register does: somebody born on 29 February is a year older from 1 March in a year that is not a leap year (29 February 1996: 20 on
    /// 28 February 2017, 21 on 1 March). With year and month the age can be told outside the month of birth; with the year alone it cannot. Null also
    /// before the birth. Whether the person still lives on that date is for the caller to know.
    /// </remarks>
    /// <param name="peildatum">The date, included: on the birthday itself the year is complete.</param>
    public int? LeeftijdOp(LocalDate peildatum)
    {
        if (Maand is not { } maand || (Dag is null && maand == peildatum.Month))
        {
            return null;
        }

        var birthday = (maand * 100) + (Dag ?? 0);
        var years = peildatum.Year - (_register / 10000) - ((peildatum.Month * 100) + peildatum.Day < birthday ? 1 : 0);
        return years < 0 ? null : years;
    }

    /// <summary>The form of the register: <c>JJJJMMDD</c> with <c>00</c> for an unknown part, <c>00000000</c> when unknown. Unmasked.</summary>
    public string ToRegisterString() => _register.ToString("D8", CultureInfo.InvariantCulture);

    /// <summary>The canonical text: <c>1980-05-01</c>, <c>1980-05</c>, <c>1980</c>, or <c>0000</c> when unknown. Unmasked.</summary>
    public string ToCanonicalString()
    {
        var (jaar, maand, dag) = (_register / 10000, _register / 100 % 100, _register % 100);
        return maand == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{jaar:D4}")
            : dag == 0
                ? string.Create(CultureInfo.InvariantCulture, $"{jaar:D4}-{maand:D2}")
                : string.Create(CultureInfo.InvariantCulture, $"{jaar:D4}-{maand:D2}-{dag:D2}");
    }

    /// <summary>Number of characters of the canonical form of a complete date.</summary>
    internal const int CanonicalLength = 10;

    /// <summary>Writes the canonical form of a complete date, without the culture's help: keys are made of it by the million.</summary>
    internal void WriteComplete(Span<char> destination)
    {
        var rest = _register;
        for (var place = CanonicalLength - 1; place >= 0; place--)
        {
            if (place is 4 or 7)
            {
                destination[place] = '-';
            }
            else
            {
                (rest, var digit) = Math.DivRem(rest, 10);
                destination[place] = (char)('0' + digit);
            }
        }
    }

    /// <summary>Shows nothing: a birth date is personal.</summary>
    public override string ToString() => Mask.Hidden;

    private static bool Agree(int? one, int? other) => one is null || other is null || one == other;

    private static bool TryMake(int jaar, int maand, int dag, out Geboortedatum value)
    {
        var exists = jaar == 0
            ? maand == 0 && dag == 0
            : jaar is >= MinimumJaar and <= MaximumJaar && (maand == 0
                ? dag == 0
                : maand is >= 1 and <= 12 && dag >= 0 && dag <= CalendarSystem.Iso.GetDaysInMonth(jaar, maand));
        value = exists ? new((jaar * 10000) + (maand * 100) + dag) : default;
        return exists;
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var number = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
            {
                return -1;
            }

            number = (number * 10) + (c - '0');
        }

        return number;
    }
}
