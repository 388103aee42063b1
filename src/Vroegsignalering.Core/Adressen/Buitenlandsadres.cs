using System.Diagnostics;
using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering;

/// <summary>An address abroad: the country and up to three lines, as written. It has no key.</summary>
/// <remarks>Compares as written. <see cref="ToString"/> is masked (SIG-12). Thread safe: immutable.</remarks>
[JsonConverter(typeof(VerblijfplaatsJsonConverter<Buitenlandsadres>))]
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Buitenlandsadres : Verblijfplaats
{
    /// <summary>The country: a name or a code, as given; a place of residence may hold no more than this.</summary>
    public required string Land { get; init; }

    /// <summary>The first line; null when empty.</summary>
    public string? Regel1 { get; init; }

    /// <summary>The second line; null when empty.</summary>
    public string? Regel2 { get; init; }

    /// <summary>The third line; null when empty.</summary>
    public string? Regel3 { get; init; }

    private protected override bool IsKnownCase => true;

    /// <summary>Masked: <c>***</c>.</summary>
    public override string ToString() => Mask.Hidden;
}
