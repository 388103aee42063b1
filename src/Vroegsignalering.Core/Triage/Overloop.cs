using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Triage;

/// <summary>What becomes of a channel of which every place and every other channel is used up (TRI-6).</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Overloop>))]
public sealed class Overloop : CodedEnum<Overloop>
{
    /// <summary>It waits for the next run.</summary>
    public static readonly Overloop VolgendeRun = new(nameof(VolgendeRun), 1, "volgende-run", "naar de volgende run", "to the next run");

    /// <summary>It goes back to the partner.</summary>
    public static readonly Overloop TerugNaarPartner = new(nameof(TerugNaarPartner), 2, "terug-naar-partner", "terug naar de signaalpartner", "back to the partner");

    /// <summary>Nothing comes in its place; the other channels stay.</summary>
    public static readonly Overloop KanaalVervalt = new(nameof(KanaalVervalt), 3, "kanaal-vervalt", "het kanaal vervalt", "the channel falls away");

    private Overloop(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
