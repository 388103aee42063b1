using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering;

/// <summary>Nothing is known about where somebody lives.</summary>
/// <remarks>All are equal. Thread safe: immutable.</remarks>
[JsonConverter(typeof(VerblijfplaatsJsonConverter<OnbekendeVerblijfplaats>))]
public sealed record OnbekendeVerblijfplaats : Verblijfplaats
{
    private protected override bool IsKnownCase => true;

    /// <summary>Masked as the other cases: <c>***</c>.</summary>
    public override string ToString() => Mask.Hidden;
}
