using System.Diagnostics;
using Vroegsignalering.Foundation;

namespace Vroegsignalering;

/// <summary>An address as a partner writes it: raw texts, in any case, divided over the fields in any way.</summary>
/// <remarks>
/// Null, empty and white space all mean not given. Read it with <see cref="Adres.Read"/>. Value equality.
/// <see cref="ToString"/> is masked (SIG-12). Thread safe: immutable.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct Adresinvoer
{
    /// <summary>The street; kept as written and not used to compare.</summary>
    public string? Straat { get; init; }

    /// <summary>The aanduiding: <c>to</c>, <c>by</c>, <c>tegenover</c>, <c>bij</c> or <c>t/o</c>.</summary>
    public string? Aanduiding { get; init; }

    /// <summary>The house number, possibly with an aanduiding before it and letter and addition after it: <c>12</c>, <c>12-A</c>, <c>546 K 1</c>, <c>t/o 3</c>.</summary>
    public string? Huisnummer { get; init; }

    /// <summary>The letter.</summary>
    public string? Huisletter { get; init; }

    /// <summary>The addition, possibly with the letter before it.</summary>
    public string? Toevoeging { get; init; }

    /// <summary>The postcode.</summary>
    public string? Postcode { get; init; }

    /// <summary>The town; kept as written and not used to compare.</summary>
    public string? Woonplaats { get; init; }

    /// <summary>Masked: <c>***</c>.</summary>
    public override string ToString() => Mask.Hidden;
}
