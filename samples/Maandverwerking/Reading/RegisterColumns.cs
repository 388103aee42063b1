namespace Vroegsignalering.Samples.Maandverwerking.Reading;

/// <summary>The columns of a register: a person, with the address where he lives now.</summary>
internal static class RegisterColumns
{
    public static IReadOnlyList<string> Required { get; } =
    [
        "persoon_id", "voornamen", "voorvoegsel", "geslachtsnaam", "naamgebruik", "partner_voorvoegsel", "partner_naam", "geboortedatum", "overleden", "opschorting",
        "huisnummer", "huisletter", "toevoeging", "postcode",
    ];

    /// <summary>The earlier address is that of another row, by its id, or is written out.</summary>
    public static IReadOnlyList<string> Optional { get; } =
        ["adres_id", "vorig_adres_id", "straat", "woonplaats", "vorig_huisnummer", "vorig_huisletter", "vorig_toevoeging", "vorig_postcode"];
}
