using System.Text.Json;
using Row = System.Collections.Generic.IReadOnlyDictionary<string, string>;

namespace Vroegsignalering.Tests.Adressen;

/// <summary>Every address of the fictitious register persons is written back unchanged; the rest become the other cases.</summary>
public class BrpAdressenTests
{
    [SharedDataTheory]
    [InlineData("brp-testpersonen.csv", "straat", 827, 84, 1, 2, 0)]
    [InlineData("brp-adreshistorie.csv", "straat", 1599, 114, 5, 2, 23)]
    [InlineData("brp-adreshistorie.csv", "naam_openbare_ruimte", 1599, 114, 5, 10, 15)]
    public void Read_EveryRow_IsWrittenBackUnchanged(string file, string street, int adressen, int buitenland, int beschrijvingen, int onbekend, int refused)
    {
        var counts = new int[5];
        foreach (var row in SharedData.Rows(file))
        {
            var invoer = Invoer(row, street);
            if (!Verblijfplaats.Read(invoer).TryGetValue(out var plaats))
            {
                Assert.All(Verblijfplaats.Read(invoer).Faults, fault => Assert.Equal("ontbreekt", fault.Kind.Code));
                counts[4]++;
                continue;
            }

            counts[plaats.Match(_ => 0, _ => 1, _ => 2, _ => 3)]++;
            CheckUnchanged(row, street, plaats);
            CheckUnchanged(row, street, JsonSerializer.Deserialize<Verblijfplaats>(JsonSerializer.Serialize(plaats))!);
        }

        Assert.Equal([adressen, buitenland, beschrijvingen, onbekend, refused], counts);
    }

    private static Verblijfplaatsinvoer Invoer(Row row, string street) => new()
    {
        Adres = new()
        {
            Straat = row[street],
            Huisnummer = row["huisnummer"],
            Huisletter = row["huisletter"],
            Toevoeging = row["toevoeging"],
            Aanduiding = row["aanduiding"],
            Postcode = row["postcode"],
            Woonplaats = row["woonplaats"],
        },
        Locatiebeschrijving = row["locatiebeschrijving"],
        Gemeente = row["gemeente"],
        Land = row["land"],
        Regel1 = row["buitenland_1"],
        Regel2 = row["buitenland_2"],
        Regel3 = row["buitenland_3"],
    };

    private static void CheckUnchanged(Row row, string street, Verblijfplaats plaats) => plaats.Match(
        adres => Check(row, [
            (street, adres.Straat),
            ("huisnummer", adres.Huisnummer.ToCanonicalString()),
            ("huisletter", adres.Huisletter?.ToCanonicalString()),
            ("toevoeging", adres.Toevoeging?.ToCanonicalString()),
            ("aanduiding", adres.Aanduiding?.Code),
            ("postcode", adres.Postcode.ToCanonicalString()),
            ("woonplaats", adres.Woonplaats),
        ]),
        abroad => Check(row, [("land", abroad.Land), ("buitenland_1", abroad.Regel1), ("buitenland_2", abroad.Regel2), ("buitenland_3", abroad.Regel3)]),
        described => Check(row, [("locatiebeschrijving", described.Omschrijving), ("gemeente", described.Gemeente)]),
        _ => Check(row, [("postcode", null), ("huisnummer", null), ("locatiebeschrijving", null), ("land", null)]));

    // Two postcodes of the file carry a space behind them, which is no part of a postcode.
    private static bool Check(Row row, (string Column, string? Read)[] parts)
    {
        Assert.All(parts, part => Assert.Equal(part.Column == "postcode" ? row["postcode"].Trim() : row[part.Column], part.Read ?? ""));
        return true;
    }
}
