using System.Text.Json.Serialization;
using NodaTime;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Contact;

/// <summary>One attempt to get in touch with a resident, in either direction (CON-1).</summary>
/// <remarks>Says how, when and whether it worked; never what was said. Value equality. Thread safe: immutable.</remarks>
public sealed record Contactpoging
{
    /// <summary>How.</summary>
    public required Contactsoort Soort { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>When it was made.</summary>
    [JsonConverter(typeof(InstantJsonConverter))]
    public required Instant Tijdstip { get; init; }

    /// <summary>Who sought the contact; default the municipality.</summary>
    public Contactrichting Richting { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = Contactrichting.Uitgaand;

    /// <summary>Whether the resident himself was reached; a voicemail or a housemate is not the resident.</summary>
    public required bool Bereikt { get; init; }

    /// <summary>Whether a message, flyer or card was left; default no.</summary>
    public bool BerichtAchtergelaten { get; init; }

    /// <summary>Whether the telephone number or address turned out to be wrong, so that this way is closed; default no.</summary>
    public bool GegevensOnjuist { get; init; }

    /// <summary>The day, in Europe/Amsterdam.</summary>
    [JsonIgnore]
    public LocalDate Datum => DutchTime.Of(Tijdstip).Date;

    /// <summary>The part of the day, in Europe/Amsterdam.</summary>
    [JsonIgnore]
    public Dagdeel Dagdeel => Dagdeel.Of(Tijdstip);
}
