using Vroegsignalering.Foundation;
using Vroegsignalering.Werkwijzen.Json.Shapes;

namespace Vroegsignalering.Werkwijzen.Json.Parts;

/// <summary>The dated values that most parts have.</summary>
internal static class Dated
{
    public static DatedShape<bool> Bool { get; } = new(new BoolShape());

    public static DatedShape<int> Int(int lowest, int highest = int.MaxValue) => new(new IntShape(lowest, highest));

    public static DatedShape<T> Of<T>(Shape<T> shape) => new(shape);

    /// <summary>What a code may be where the host may have plug-ins.</summary>
    public static LocalizedText CodeAllowed(IReadOnlyList<string> known) => new(
        $"een van {string.Join(", ", known)}, of de code van een plug-in",
        $"one of {string.Join(", ", known)}, or the code of a plug-in");
}
