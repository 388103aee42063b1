using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering;

/// <summary>What the municipality did with one signal: the eight values of the national exchange model (MON-8).</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Signaalstatus>))]
public sealed class Signaalstatus : CodedEnum<Signaalstatus>
{
    /// <summary>Received, nothing decided yet.</summary>
    public static readonly Signaalstatus NogNietOpgepakt = new(nameof(NogNietOpgepakt), 1, "nog-niet-opgepakt", "Nog niet opgepakt", "Not yet taken up");

    /// <summary>A case was opened for it.</summary>
    public static readonly Signaalstatus Opgepakt = new(nameof(Opgepakt), 2, "opgepakt", "Opgepakt", "Taken up");

    /// <summary>It should not have been reported.</summary>
    public static readonly Signaalstatus NietOpgepaktOnterechtSignaal = new(nameof(NietOpgepaktOnterechtSignaal), 3, "niet-opgepakt-onterecht-signaal", "Niet opgepakt: onterecht signaal", "Not taken up: unjustified signal");

    /// <summary>The same arrears were reported and taken up before.</summary>
    public static readonly Signaalstatus NietOpgepaktHerhaaldeMelding = new(nameof(NietOpgepaktHerhaaldeMelding), 4, "niet-opgepakt-herhaalde-melding", "Niet opgepakt: herhaalde melding", "Not taken up: repeated report");

    /// <summary>Any other reason.</summary>
    public static readonly Signaalstatus NietOpgepaktAndereReden = new(nameof(NietOpgepaktAndereReden), 5, "niet-opgepakt-andere-reden", "Niet opgepakt: andere reden", "Not taken up: other reason");

    /// <summary>Known already.</summary>
    public static readonly Signaalstatus BekendBijSchuldhulpverlening = new(nameof(BekendBijSchuldhulpverlening), 6, "bekend-bij-schuldhulpverlening", "Inwoner al bekend bij schuldhulpverlening", "Resident already known to debt counselling");

    /// <summary>Deceased.</summary>
    public static readonly Signaalstatus Overleden = new(nameof(Overleden), 7, "overleden", "Inwoner is overleden", "Resident has died");

    /// <summary>Not a resident.</summary>
    public static readonly Signaalstatus GeenInwoner = new(nameof(GeenInwoner), 8, "geen-inwoner", "Persoon is geen inwoner (meer) in de gemeente", "Person is not (or no longer) a resident");

    private Signaalstatus(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
