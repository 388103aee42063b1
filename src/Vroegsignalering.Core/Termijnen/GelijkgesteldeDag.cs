using NodaTime;
using NodaTime.Text;

namespace Vroegsignalering.Termijnen;

/// <summary>A day that a royal decree equates with a holiday for statutory terms (Algemene termijnenwet, art. 3 lid 3).</summary>
/// <remarks>Usually a Friday or Monday between a holiday and a weekend, on which people work. Value equality. Thread safe: immutable.</remarks>
public sealed record GelijkgesteldeDag
{
    /// <summary>The date.</summary>
    public required LocalDate Datum { get; init; }

    /// <summary>The decree, as it is cited: <c>KB 27-09-2007 nr 07.003139</c>.</summary>
    public required string Besluit { get; init; }

    /// <summary>Where the decree stands: its number in the Basiswettenbestand, or its number in the Staatscourant; null when not recorded.</summary>
    public string? Vindplaats { get; init; }

    /// <summary>The law and the decree.</summary>
    public Bron Bron => Bron.AlgemeneTermijnenwet.Bij(Vindplaats is null ? $"art. 3 lid 3; {Besluit}" : $"art. 3 lid 3; {Besluit}, {Vindplaats}");

    /// <summary>The date and the decree.</summary>
    public override string ToString() => $"{LocalDatePattern.Iso.Format(Datum)} {Besluit}";
}
