using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Vroegsignalering.Foundation;

/// <summary>Reads raw texts field by field and keeps every fault, so that all are reported at once.</summary>
internal sealed class InputReader
{
    private static readonly YearMonthPattern MonthPattern = YearMonthPattern.CreateWithInvariantCulture("uuuu-MM");
    private static readonly LocalDatePattern CompactPattern = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");
    private static readonly LocalizedText Text = new("een tekst", "a text");
    private static readonly LocalizedText MonthAllowed = new("een maand JJJJ-MM, zoals 2025-03", "a month YYYY-MM, such as 2025-03");
    private static readonly LocalizedText DateAllowed = new("een datum JJJJ-MM-DD of JJJJMMDD, zoals 2025-03-25", "a date YYYY-MM-DD or YYYYMMDD, such as 2025-03-25");
    private static readonly LocalizedText CountAllowed = new("een geheel getal van 0 tot en met 9999", "a whole number from 0 to 9999");

    public List<Fault> Faults { get; } = [];

    public static string? TextOrNull(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    public void Add(string field, FaultKind kind, string? given, LocalizedText allowed) =>
        Faults.Add(new Fault { Field = field, Kind = kind, Given = given is null ? null : Mask.Shorten(given), Allowed = allowed });

    public string? RequiredText(string field, string? text)
    {
        var value = TextOrNull(text);
        if (value is null)
        {
            Faults.Add(Fault.Missing(field, Text));
        }

        return value;
    }

    public T? Required<T>(string field, string? text)
        where T : IValueObject<T>
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            Faults.Add(Fault.Missing(field, T.Allowed));
            return default;
        }

        return Optional<T>(field, text, out var value) ? value : default;
    }

    public bool Optional<T>(string field, string? text, [MaybeNullWhen(false)] out T value)
        where T : IValueObject<T>
    {
        value = default;
        if (string.IsNullOrWhiteSpace(text))
        {
            return false;
        }

        if (T.TryParse(text, out value))
        {
            return true;
        }

        Faults.Add(Fault.Unreadable<T>(field, text));
        return false;
    }

    public TEnum? RequiredMember<TEnum>(string field, string? text)
        where TEnum : CodedEnum<TEnum>
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            Faults.Add(Fault.Missing(field, Members<TEnum>.Allowed));
            return null;
        }

        return Member<TEnum>(field, text);
    }

    public TEnum? Member<TEnum>(string field, string? text)
        where TEnum : CodedEnum<TEnum>
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (CodedEnum<TEnum>.TryRead(text, out var member))
        {
            return member;
        }

        Add(field, FaultKind.Unknown, text, Members<TEnum>.Allowed);
        return null;
    }

    public YearMonth? Month(string field, string? text)
    {
        if (TextOrNull(text) is not { } value)
        {
            Faults.Add(Fault.Missing(field, MonthAllowed));
            return null;
        }

        if (MonthPattern.Parse(value).TryGetValue(default, out var month))
        {
            return month;
        }

        Add(field, FaultKind.Unreadable, value, MonthAllowed);
        return null;
    }

    public LocalDate? Date(string field, string? text)
    {
        if (TextOrNull(text) is not { } value)
        {
            return null;
        }

        if ((value.Length == 8 ? CompactPattern : LocalDatePattern.Iso).Parse(value).TryGetValue(default, out var date))
        {
            return date;
        }

        Add(field, FaultKind.Unreadable, value, DateAllowed);
        return null;
    }

    public int? Count(string field, string? text)
    {
        if (TextOrNull(text) is not { } value)
        {
            return null;
        }

        if (value.Length <= 4 && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            return count;
        }

        Add(field, FaultKind.Unreadable, value, CountAllowed);
        return null;
    }

    /// <summary>The text of what is allowed, made once for each enumeration.</summary>
    private static class Members<TEnum>
        where TEnum : CodedEnum<TEnum>
    {
        public static readonly LocalizedText Allowed = new(
            "een van " + string.Join(", ", CodedEnum<TEnum>.All.Select(member => member.Tekst.Nederlands)),
            "one of " + string.Join(", ", CodedEnum<TEnum>.All.Select(member => member.Tekst.Nederlands)));
    }
}
