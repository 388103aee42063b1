using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Terugkoppeling;

/// <summary>What collection does while the municipality works on a signal, as a werkwijze agreed it with its partners.</summary>
/// <remarks>
/// For people to read: no rule of the library asks it. The rest after "wil hulp" is a deadline of its own, see <see cref="Incassorust"/>. Thread safe:
/// immutable.
/// </remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Incassoafspraak>))]
public sealed class Incassoafspraak : CodedEnum<Incassoafspraak>
{
    /// <summary>The source names no agreement (000).</summary>
    public static readonly Incassoafspraak NietAfgesproken = new(nameof(NietAfgesproken), 1, "niet-afgesproken", "niet afgesproken", "not agreed");

    /// <summary>Suspended from the match on, evictions and cut-offs too (001); until the feedback (own).</summary>
    public static readonly Incassoafspraak OpgeschortTotTerugkoppeling = new(
        nameof(OpgeschortTotTerugkoppeling), 2, "opgeschort-tot-terugkoppeling",
        "opgeschort van de match tot de terugkoppeling, ook ontruiming en afsluiting", "suspended from the match until the feedback, evictions and cut-offs too");

    /// <summary>Suspended while the approach lasts; the details are still to be agreed with the partners (003).</summary>
    public static readonly Incassoafspraak OpgeschortTijdensAanpak = new(
        nameof(OpgeschortTijdensAanpak), 3, "opgeschort-tijdens-aanpak", "opgeschort tijdens de aanpak, nader af te spreken", "suspended during the approach, details to be agreed");

    /// <summary>Goes on, unless the resident enters a programme (002).</summary>
    public static readonly Incassoafspraak LooptDoorTenzijTraject = new(
        nameof(LooptDoorTenzijTraject), 4, "loopt-door-tenzij-traject", "loopt door, tenzij de inwoner een traject begint", "goes on, unless the resident enters a programme");

    /// <summary>Goes on, with a rest after the message "wil hulp" (004, LCV).</summary>
    public static readonly Incassoafspraak LooptDoorMetIncassorust = new(
        nameof(LooptDoorMetIncassorust), 5, "loopt-door-met-incassorust", "loopt door, met incassorust na 'wil hulp'", "goes on, with a rest after 'wil hulp'");

    private Incassoafspraak(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
