using System.Diagnostics;
using Vroegsignalering.Foundation;

namespace Vroegsignalering;

/// <summary>The columns of a register or a file that say where somebody lives: raw texts.</summary>
/// <remarks>Null, empty and white space all mean not given. Read it with <see cref="Verblijfplaats.Read"/>. Value equality. <see cref="ToString"/> is masked (SIG-12). Thread safe: immutable.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct Verblijfplaatsinvoer
{
    /// <summary>The columns of a Dutch address.</summary>
    public Adresinvoer Adres { get; init; }

    /// <summary>The description of a place without an address.</summary>
    public string? Locatiebeschrijving { get; init; }

    /// <summary>The municipality, a name or a code; kept with a description only.</summary>
    public string? Gemeente { get; init; }

    /// <summary>The country; empty, <c>Nederland</c>, <c>NL</c> and <c>6030</c> are not abroad.</summary>
    public string? Land { get; init; }

    /// <summary>The first line of an address abroad.</summary>
    public string? Regel1 { get; init; }

    /// <summary>The second line of an address abroad.</summary>
    public string? Regel2 { get; init; }

    /// <summary>The third line of an address abroad.</summary>
    public string? Regel3 { get; init; }

    /// <summary>Masked: <c>***</c>.</summary>
    public override string ToString() => Mask.Hidden;
}
