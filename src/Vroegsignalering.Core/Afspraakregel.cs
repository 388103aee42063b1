using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;
using Vroegsignalering.Foundation;

namespace Vroegsignalering;

/// <summary>One line of a printed werkwijze: an option, its value, since when, and its source.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record Afspraakregel
{
    /// <summary>The path of the option, as in JSON: <c>matching.minimum</c>.</summary>
    public required string Optie { get; init; }

    /// <summary>The value in words.</summary>
    public required string Waarde { get; init; }

    /// <summary>The unit: <c>dagen</c>, <c>matches</c>; empty when the value has none.</summary>
    public required string Eenheid { get; init; }

    /// <summary>First day on which it holds, included; null: since always.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate? Vanaf { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Bron Bron { get; init; }

    internal static IEnumerable<Afspraakregel> Of<T>(string optie, string eenheid, GedateerdeWaarde<T>? waarde, Func<T, string> text) =>
        waarde is null ? [] : waarde.Verloop.Select(regel => new Afspraakregel
        {
            Optie = optie,
            Waarde = text(regel.Waarde),
            Eenheid = eenheid,
            Vanaf = regel.Vanaf,
            Bron = regel.Bron,
        });

    internal static string Text(bool waarde) => waarde ? "ja" : "nee";

    internal static string Text(int waarde) => waarde.ToString(CultureInfo.InvariantCulture);

    internal static string Text(int? waarde) => waarde is { } getal ? Text(getal) : "geen maximum";
}
