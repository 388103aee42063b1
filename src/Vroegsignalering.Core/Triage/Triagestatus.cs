using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Triage;

/// <summary>What triage made of a match.</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Triagestatus>))]
public sealed class Triagestatus : CodedEnum<Triagestatus>
{
    /// <summary>It has one or more channels.</summary>
    public static readonly Triagestatus Toegewezen = new(nameof(Toegewezen), 1, "toegewezen", "toegewezen", "assigned");

    /// <summary>Every channel fell away.</summary>
    public static readonly Triagestatus GeenKanaal = new(nameof(GeenKanaal), 2, "geen-kanaal", "geen kanaal", "no channel");

    /// <summary>Every channel is full or cannot be used; it waits for the next run.</summary>
    public static readonly Triagestatus VolgendeRun = new(nameof(VolgendeRun), 3, "volgende-run", "naar de volgende run", "to the next run");

    /// <summary>Every channel is full or cannot be used; it goes back to the partner.</summary>
    public static readonly Triagestatus TerugNaarPartner = new(nameof(TerugNaarPartner), 4, "terug-naar-partner", "terug naar de signaalpartner", "back to the partner");

    /// <summary>No rule holds; a person decides.</summary>
    public static readonly Triagestatus GeenRegel = new(nameof(GeenRegel), 5, "geen-regel", "geen regel geldt", "no rule holds");

    private Triagestatus(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
