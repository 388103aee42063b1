namespace Vroegsignalering;

/// <summary>Writes a name as it stands on a letter.</summary>
/// <remarks>Rules of the BRP API (feature <c>aanschrijfwijze</c>), the part without nobility. Thread safe: stateless.</remarks>
internal static class AanschrijfwijzeWriter
{
    /// <summary>The initials and the surnames in the order that the person wishes.</summary>
    /// <param name="naam">The name.</param>
    public static string Write(Persoonsnaam naam)
    {
        var voorletters = naam.GetVoorletters();
        var (first, second) = Order(naam);
        var surnames = second is null ? Join(first) : $"{Join(first)}-{Join(second.Value)}";
        if (voorletters is not null)
        {
            return $"{voorletters.Trim()} {surnames}";
        }

        return first.Voorvoegsel is null ? surnames : char.ToUpperInvariant(surnames[0]) + surnames[1..];
    }

    private static ((string? Voorvoegsel, string Naam) First, (string? Voorvoegsel, string Naam)? Second) Order(Persoonsnaam naam)
    {
        var eigen = (naam.Voorvoegsel, naam.Geslachtsnaam);
        if (naam.PartnerGeslachtsnaam is null)
        {
            return (eigen, null);
        }

        var partner = (naam.PartnerVoorvoegsel, naam.PartnerGeslachtsnaam);
        return naam.Naamgebruik?.Registerletter switch
        {
            'P' => (partner, null),
            'V' => (partner, eigen),
            'N' => (eigen, partner),
            _ => (eigen, null),
        };
    }

    private static string Join((string? Voorvoegsel, string Naam) surname) =>
        surname.Voorvoegsel is null ? surname.Naam.Trim() : $"{surname.Voorvoegsel.Trim()} {surname.Naam.Trim()}";
}
