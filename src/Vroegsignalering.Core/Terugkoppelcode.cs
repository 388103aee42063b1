using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering;

/// <summary>What a partner may hear about a signal: the eight national codes (TKP-1).</summary>
/// <remarks>
/// Which codes exist on which day is agreed, see <c>Terugkoppelafspraken.Codes</c>; the day of the message counts. Thread safe: immutable.
/// </remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Terugkoppelcode>))]
public sealed class Terugkoppelcode : CodedEnum<Terugkoppelcode>
{
    /// <summary>It should not have been reported.</summary>
    public static readonly Terugkoppelcode MeldingOnterecht = new(nameof(MeldingOnterecht), 1, "melding-onterecht", "Melding is onterecht", "Report is unjustified");

    /// <summary>Not taken up; the reason is not told.</summary>
    public static readonly Terugkoppelcode NietOpgepakt = new(nameof(NietOpgepakt), 2, "niet-opgepakt", "Melding wordt niet opgepakt", "Report is not taken up");

    /// <summary>The same arrears were reported and taken up before.</summary>
    public static readonly Terugkoppelcode HerhaaldeMelding = new(nameof(HerhaaldeMelding), 3, "herhaalde-melding", "Herhaalde melding", "Repeated report");

    /// <summary>Help was accepted and something was arranged (TKP-8).</summary>
    public static readonly Terugkoppelcode WilHulp = new(nameof(WilHulp), 4, "wil-hulp", "Inwoner wil hulp", "Resident wants help");

    /// <summary>Not reached, refused, solved it himself, or in another programme: one code on purpose, because it reveals least.</summary>
    public static readonly Terugkoppelcode NogNietBereiktOfWilGeenHulp = new(nameof(NogNietBereiktOfWilGeenHulp), 5, "nog-niet-bereikt-of-wil-geen-hulp", "Inwoner nog niet bereikt of wil geen hulp", "Resident not reached yet or does not want help");

    /// <summary>Known already; since the end of November 2023.</summary>
    public static readonly Terugkoppelcode BekendBijSchuldhulpverlening = new(nameof(BekendBijSchuldhulpverlening), 6, "bekend-bij-schuldhulpverlening", "Inwoner al bekend bij schuldhulpverlening", "Resident already known to debt counselling");

    /// <summary>Deceased; since the middle of 2024.</summary>
    public static readonly Terugkoppelcode Overleden = new(nameof(Overleden), 7, "overleden", "Inwoner is overleden", "Resident has died");

    /// <summary>Not a resident; the latest code.</summary>
    public static readonly Terugkoppelcode GeenInwoner = new(nameof(GeenInwoner), 8, "geen-inwoner", "Persoon is geen inwoner (meer)", "Person is not (or no longer) a resident");

    private Terugkoppelcode(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
