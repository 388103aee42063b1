using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Vroegsignalering.Foundation;

/// <summary>Reads raw texts field by field and keeps every fault, so that all are reported at once.</summary>
/// <remarks>
/// Only the shape of a refused text is kept, whatever the field: columns that shifted are the usual cause, so it is never known to be harmless.
/// Mutable: keep it in one place and never copy it. Input without a fault allocates nothing here.
/// </remarks>
internal struct InputReader
{
    private List<Fault>? _faults;

    public readonly ValueList<Fault> Faults => _faults is null ? ValueList<Fault>.Empty : [.. _faults];

    public readonly bool HasFaults => _faults is not null;

    public void Add(Fault fault) => (_faults ??= []).Add(fault);

    public void Add(string field, FaultKind kind, string? given, LocalizedText allowed) =>
        Add(new Fault { Field = field, Kind = kind, Given = given is null ? null : Mask.Shape(given), Allowed = allowed });

    public void AddRange(ValueList<Fault> faults)
    {
        foreach (var fault in faults.AsSpan())
        {
            Add(fault);
        }
    }

    public string? RequiredText(string field, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            Add(Fault.Missing(field, InputText.Allowed));
            return null;
        }

        return Text(field, text);
    }

    public string? Text(string field, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var value = text.Trim();
        if (InputText.IsAllowed(value))
        {
            return value;
        }

        Add(field, FaultKind.Unreadable, value, InputText.Allowed);
        return null;
    }

    public T? Required<T>(string field, string? text)
        where T : IValueObject<T>
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            Add(Fault.Missing(field, T.Allowed));
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

        Add(Fault.Unreadable<T>(field, text));
        return false;
    }

    public TEnum? RequiredMember<TEnum>(string field, string? text)
        where TEnum : CodedEnum<TEnum>
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            Add(Fault.Missing(field, Members<TEnum>.Allowed));
            return null;
        }

        return Member<TEnum>(field, text);
    }

    public TEnum? Member<TEnum>(string field, ReadOnlySpan<char> text)
        where TEnum : CodedEnum<TEnum>
    {
        if (text.IsWhiteSpace())
        {
            return null;
        }

        if (CodedEnum<TEnum>.TryRead(text, out var member))
        {
            return member;
        }

        Add(field, FaultKind.Unknown, text.ToString(), Members<TEnum>.Allowed);
        return null;
    }

    public YearMonth? Month(string field, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            Add(Fault.Missing(field, DateText.MonthAllowed));
            return null;
        }

        if (DateText.TryReadMonth(text, out var month))
        {
            return month;
        }

        Add(field, FaultKind.Unreadable, text, DateText.MonthAllowed);
        return null;
    }

    public LocalDate? Date(string field, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (DateText.TryReadDate(text, out var date))
        {
            return date;
        }

        Add(field, FaultKind.Unreadable, text, DateText.DateAllowed);
        return null;
    }

    public Instant? Moment(string field, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (OffsetDateTimePattern.ExtendedIso.Parse(text.Trim()).TryGetValue(default, out var moment))
        {
            return moment.ToInstant();
        }

        Add(field, FaultKind.Unreadable, text, DateText.MomentAllowed);
        return null;
    }

    public bool? YesNo(string field, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var value = text.AsSpan().Trim();
        if (value.Equals("ja", StringComparison.OrdinalIgnoreCase) || value.Equals("j", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        if (!value.Equals("nee", StringComparison.OrdinalIgnoreCase) && !value.Equals("n", StringComparison.OrdinalIgnoreCase))
        {
            Add(field, FaultKind.Unknown, text, InputText.YesNoAllowed);
            return null;
        }

        return false;
    }

    public int? Count(string field, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var value = text.AsSpan().Trim();
        if (value.Length <= 4 && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            return count;
        }

        Add(field, FaultKind.Unreadable, text, InputText.CountAllowed);
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
