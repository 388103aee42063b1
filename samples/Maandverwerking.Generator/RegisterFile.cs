using System.Globalization;
using System.Text;

namespace Vroegsignalering.Samples.Generator;

/// <summary>The register of persons of the two municipalities: who lives in the households of the signals, and a few who do not any more.</summary>
/// <remarks>The columns of an extract of persons, each joined with the address. A random of its own, so that the signals stay as they are.</remarks>
internal static class RegisterFile
{
    private const ulong Seed = 20260527;

    private const string Header =
        "persoon_id,geslacht,voornamen,voorvoegsel,geslachtsnaam,naamgebruik,partner_voorvoegsel,partner_naam,geboortedatum,overleden,opschorting,geheimhouding,"
        + "adres_id,vorig_adres_id,straat,huisnummer,huisletter,toevoeging,postcode,woonplaats,gebruik";

    public static string Of(IReadOnlyList<Household> households)
    {
        var random = new SeededRandom(Seed);
        var text = new StringBuilder(Header).Append('\n');
        var number = 0;
        for (var i = 0; i < households.Count; i++)
        {
            // Some moved to the next address, left the country or died; the other one stays.
            var fate = random.Next(100);
            var next = (i + 1) % households.Count;
            var (now, earlier, died, suspended) = fate switch
            {
                < 6 => (next, i, string.Empty, string.Empty),
                < 9 => (-1, i, string.Empty, "E"),
                < 11 => (i, -1, "20260310", "O"),
                _ => (i, -1, string.Empty, string.Empty),
            };
            Append(text, ++number, households[i].First, households, now, earlier, died, suspended);
            Append(text, ++number, households[i].Second, households, i, -1, string.Empty, string.Empty);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, int number, Person person, IReadOnlyList<Household> households, int now, int earlier, string died, string suspended)
    {
        var home = now < 0 ? null : households[now];
        var fields = new[]
        {
            $"R{number.ToString("0000", CultureInfo.InvariantCulture)}", string.Empty, person.Voornamen, person.Voorvoegsel, person.Achternaam, "E", string.Empty, string.Empty,
            person.Geboortedatum.ToString("yyyyMMdd", CultureInfo.InvariantCulture), died, suspended, "0",
            IdOf(now), IdOf(earlier), string.Empty, home?.Huisnummer.ToString(CultureInfo.InvariantCulture) ?? string.Empty, home?.Huisletter ?? string.Empty,
            home?.Toevoeging ?? string.Empty, home?.Postcode ?? string.Empty, home?.Woonplaats ?? string.Empty, home is null ? string.Empty : "woning",
        };
        text.AppendJoin(',', fields).Append('\n');
    }

    private static string IdOf(int household) => household < 0 ? string.Empty : $"A{(household + 1).ToString("0000", CultureInfo.InvariantCulture)}";
}
