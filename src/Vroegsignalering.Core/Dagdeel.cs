using System.Text.Json.Serialization;
using NodaTime;
using Vroegsignalering.Foundation;

namespace Vroegsignalering;

/// <summary>The part of the day: the three values of the national exchange model (CON-1).</summary>
/// <remarks>Dutch time, in summer and winter. Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Dagdeel>))]
public sealed class Dagdeel : CodedEnum<Dagdeel>
{
    private const int StartOfMiddag = 12;
    private const int StartOfAvond = 18;

    /// <summary>Before 12:00.</summary>
    public static readonly Dagdeel Ochtend = new(nameof(Ochtend), 1, "ochtend", "Ochtend", "Morning");

    /// <summary>From 12:00, included, to 18:00, excluded.</summary>
    public static readonly Dagdeel Middag = new(nameof(Middag), 2, "middag", "Middag", "Afternoon");

    /// <summary>From 18:00, included.</summary>
    public static readonly Dagdeel Avond = new(nameof(Avond), 3, "avond", "Avond", "Evening");

    private Dagdeel(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }

    /// <summary>The part of the day of a time: 11:59 is morning, 12:00 afternoon, 18:00 evening.</summary>
    /// <param name="tijd">The time on the clock.</param>
    public static Dagdeel Of(LocalTime tijd) => tijd.Hour < StartOfMiddag ? Ochtend : tijd.Hour < StartOfAvond ? Middag : Avond;

    /// <summary>The part of the day of an instant, in Europe/Amsterdam: 10:30 UTC is morning in winter and afternoon in summer.</summary>
    /// <param name="tijdstip">The instant.</param>
    public static Dagdeel Of(Instant tijdstip) => Of(DutchTime.Of(tijdstip).TimeOfDay);
}
