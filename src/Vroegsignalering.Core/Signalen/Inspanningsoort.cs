using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Signalen;

/// <summary>One effort of the partner before it reported (SIG-13; Bgs art. 2).</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Inspanningsoort>))]
public sealed class Inspanningsoort : CodedEnum<Inspanningsoort>
{
    /// <summary>A written reminder was sent.</summary>
    public static readonly Inspanningsoort SchriftelijkeHerinnering = new(
        nameof(SchriftelijkeHerinnering), 1, "schriftelijke-herinnering", "schriftelijke herinnering", "written reminder", inspanning => inspanning.SchriftelijkeHerinnering);

    /// <summary>There was personal contact, or an effort to have it.</summary>
    public static readonly Inspanningsoort PersoonlijkContact = new(
        nameof(PersoonlijkContact), 2, "persoonlijk-contact", "persoonlijk contact", "personal contact", inspanning => inspanning.PersoonlijkContact);

    /// <summary>The customer was pointed at help.</summary>
    public static readonly Inspanningsoort GewezenOpHulp = new(
        nameof(GewezenOpHulp), 3, "gewezen-op-hulp", "gewezen op hulp", "pointed at help", inspanning => inspanning.GewezenOpHulp);

    /// <summary>The offer to pass on the contact details was not refused.</summary>
    public static readonly Inspanningsoort DoorgevenNietGeweigerd = new(
        nameof(DoorgevenNietGeweigerd), 4, "doorgeven-niet-geweigerd", "doorgeven van contactgegevens niet geweigerd", "passing on contact details not refused", inspanning => inspanning.DoorgevenNietGeweigerd);

    private readonly Func<Partnerinspanning, bool?> _answer;

    private Inspanningsoort(string name, int order, string code, string tekst, string english, Func<Partnerinspanning, bool?> answer)
        : base(name, order, code, tekst, english) =>
        _answer = answer;

    /// <summary>Whether the partner made this effort; null: unknown.</summary>
    /// <param name="inspanning">What the partner did.</param>
    public bool? In(Partnerinspanning inspanning)
    {
        ArgumentNullException.ThrowIfNull(inspanning);
        return _answer(inspanning);
    }
}
