using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Matches;

/// <summary>What a signal does in a match (MAT-8).</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Matchrol>))]
public sealed class Matchrol : CodedEnum<Matchrol>
{
    /// <summary>A signal of the run that counts towards the minimum.</summary>
    public static readonly Matchrol Telt = new(nameof(Telt), 1, "telt", "telt mee", "counts");

    /// <summary>An earlier signal that counts because the match period includes its month.</summary>
    public static readonly Matchrol TeltUitVorigeMaand = new(nameof(TeltUitVorigeMaand), 2, "telt-uit-vorige-maand", "telt mee uit de maand ervoor", "counts from the month before");

    /// <summary>In the match, but its partner or kind was counted already.</summary>
    public static readonly Matchrol DubbelInTelling = new(nameof(DubbelInTelling), 3, "dubbel-in-telling", "telt niet mee: de signaalpartner of het soort is al geteld", "does not count: its partner or kind was counted already");

    /// <summary>The earlier signal of the same partner that makes the arrears consecutive.</summary>
    public static readonly Matchrol Opvolgend = new(nameof(Opvolgend), 4, "opvolgend", "maakt de achterstand opvolgend", "makes the arrears consecutive");

    /// <summary>An earlier signal within the look-back, shown only.</summary>
    public static readonly Matchrol Terugblik = new(nameof(Terugblik), 5, "terugblik", "telt niet mee: buiten de matchperiode", "does not count: outside the match period");

    private Matchrol(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
