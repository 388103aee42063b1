using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Triage;

/// <summary>What happened when a match asked for a channel.</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Spoorsoort>))]
public sealed class Spoorsoort : CodedEnum<Spoorsoort>
{
    /// <summary>It got a place.</summary>
    public static readonly Spoorsoort Toegewezen = new(nameof(Toegewezen), 1, "toegewezen", "toegewezen", "assigned");

    /// <summary>It got a place beyond the capacity, because it is taken up at once (AAN-9).</summary>
    public static readonly Spoorsoort BovenCapaciteit = new(nameof(BovenCapaciteit), 2, "boven-capaciteit", "toegewezen boven de capaciteit, want direct opgepakt", "assigned beyond the capacity, because taken up at once");

    /// <summary>There was no place.</summary>
    public static readonly Spoorsoort Vol = new(nameof(Vol), 3, "vol", "vol", "full");

    /// <summary>The contact detail that the channel needs is not known.</summary>
    public static readonly Spoorsoort GegevenOntbreekt = new(nameof(GegevenOntbreekt), 4, "gegeven-ontbreekt", "contactgegeven ontbreekt", "contact detail is missing");

    /// <summary>It has the channel already.</summary>
    public static readonly Spoorsoort AlGegeven = new(nameof(AlGegeven), 5, "al-gegeven", "al toegewezen", "assigned already");

    /// <summary>Nothing was left, and what the rule says for that case happened.</summary>
    public static readonly Spoorsoort Overloop = new(nameof(Overloop), 6, "overloop", "overloop", "overflow");

    private Spoorsoort(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
