using Vroegsignalering.Foundation;

namespace Vroegsignalering;

/// <summary>The fields of a name as a partner or a register gives them, not yet read.</summary>
/// <remarks>A field that is null, empty or blank was not given. Value equality on the texts. Thread safe: immutable.</remarks>
public sealed record Persoonsnaaminvoer
{
    /// <summary>Given names, separated by spaces. Field <c>voornamen</c>.</summary>
    public string? Voornamen { get; init; }

    /// <summary>Initials. Field <c>voorletters</c>.</summary>
    public string? Voorletters { get; init; }

    /// <summary>Prefix of the surname. Field <c>voorvoegsel</c>.</summary>
    public string? Voorvoegsel { get; init; }

    /// <summary>Surname, with or without its prefix. Field <c>achternaam</c>.</summary>
    public string? Achternaam { get; init; }

    /// <summary>Prefix of the surname of the partner. Field <c>partner_voorvoegsel</c>.</summary>
    public string? PartnerVoorvoegsel { get; init; }

    /// <summary>Surname of the partner, with or without its prefix. Field <c>partner_achternaam</c>.</summary>
    public string? PartnerAchternaam { get; init; }

    /// <summary>Use of the surnames: code, text or letter of the register. Field <c>naamgebruik</c>.</summary>
    public string? Naamgebruik { get; init; }

    /// <summary>Shows nothing: the fields are personal.</summary>
    public override string ToString() => Mask.Hidden;
}
