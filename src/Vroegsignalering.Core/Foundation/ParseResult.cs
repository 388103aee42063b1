using System.Diagnostics.CodeAnalysis;
using OneOf;

namespace Vroegsignalering.Foundation;

/// <summary>What reading raw data gives: the value, or all faults at once.</summary>
/// <remarks>Thread safe when the value is.</remarks>
/// <typeparam name="T">The value.</typeparam>
public sealed class ParseResult<T> : OneOfBase<ParsedValue<T>, RejectedInput>
    where T : notnull
{
    private ParseResult(OneOf<ParsedValue<T>, RejectedInput> result)
        : base(result)
    {
    }

    /// <summary>Whether a value was read.</summary>
    public bool IsParsed => IsT0;

    /// <summary>The faults, all of them; empty when a value was read.</summary>
    public ValueList<Fault> Faults => IsT1 ? AsT1.Faults : ValueList<Fault>.Empty;

    /// <summary>A value that was read.</summary>
    /// <param name="value">The value.</param>
    public static ParseResult<T> Parsed(T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(new ParsedValue<T> { Value = value });
    }

    /// <summary>Input that was refused.</summary>
    /// <param name="faults">Every fault, at least one.</param>
    /// <exception cref="ArgumentException">There is no fault.</exception>
    public static ParseResult<T> Rejected(ValueList<Fault> faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        return faults.Count == 0
            ? throw new ArgumentException("A refusal names at least one fault.", nameof(faults))
            : new(new RejectedInput { Faults = faults });
    }

    /// <summary>Gets the value, or else the faults.</summary>
    /// <param name="value">The value, when one was read.</param>
    /// <returns>True when a value was read.</returns>
    public bool TryGetValue([NotNullWhen(true)] out T? value)
    {
        value = IsT0 ? AsT0.Value : default;
        return IsT0;
    }

    /// <summary>The value.</summary>
    /// <exception cref="FormatException">The input was refused; the message lists every fault, without personal values.</exception>
    public T GetValueOrThrow() => IsT0
        ? AsT0.Value
        : throw new FormatException(string.Join("\n", Faults.Select(fault => fault.ToText(Taal.Engels))));
}
