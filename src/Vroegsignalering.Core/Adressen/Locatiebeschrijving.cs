using System.Diagnostics;
using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering;

/// <summary>A place without an address, in words: a houseboat, a caravan site. It has no key.</summary>
/// <remarks>Compares as written. <see cref="ToString"/> is masked (SIG-12). Thread safe: immutable.</remarks>
[JsonConverter(typeof(VerblijfplaatsJsonConverter<Locatiebeschrijving>))]
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Locatiebeschrijving : Verblijfplaats
{
    /// <summary>The description as written.</summary>
    public required string Omschrijving { get; init; }

    /// <summary>The municipality, a name or a code as given; null when unknown.</summary>
    public string? Gemeente { get; init; }

    private protected override bool IsKnownCase => true;

    /// <summary>Masked: <c>***</c>.</summary>
    public override string ToString() => Mask.Hidden;
}
