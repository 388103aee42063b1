using Row = System.Collections.Generic.IReadOnlyDictionary<string, string>;

namespace Vroegsignalering.Matching.Tests.Screening;

/// <summary>Makes the name of a person of a row of a register extract.</summary>
internal static class RegisterName
{
    public static Persoonsnaam Of(Row row, string partnerColumn) => new()
    {
        Voornamen = row["voornamen"],
        Voorvoegsel = row["voorvoegsel"],
        Geslachtsnaam = row["geslachtsnaam"],
        PartnerVoorvoegsel = row["partner_voorvoegsel"],
        PartnerGeslachtsnaam = row[partnerColumn],
        Naamgebruik = Naamgebruik.TryRead(row["naamgebruik"], out var use) ? use : null,
    };
}
