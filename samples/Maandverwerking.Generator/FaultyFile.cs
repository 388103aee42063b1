using System.Text;

namespace Vroegsignalering.Samples.Generator;

/// <summary>Good rows with, between them, a row of every kind that cannot be read.</summary>
internal static class FaultyFile
{
    private const int GoodRows = 40;

    private static readonly (Column Column, string Text)[][] Faults =
    [
        [(Column.SignaalId, "")],
        [(Column.SignaalId, "met spatie")],
        [(Column.Aanlevermaand, "")],
        [(Column.Aanlevermaand, "2026-13")],
        [(Column.Sector, "")],
        [(Column.Sector, "telefonie")],
        [(Column.Partner, " ")],
        [(Column.Soort, "")],
        [(Column.Soort, "herinnering")],
        [(Column.Achternaam, ""), (Column.Voorletters, "A.")],
        [(Column.Achternaam, "?")],
        [(Column.Voornamen, new string('n', 300))],
        [(Column.Geboortedatum, "1980-02-30")],
        [(Column.Geboortedatum, "31-12-1980")],
        [(Column.Postcode, "")],
        [(Column.Postcode, "0142 AB")],
        [(Column.Huisnummer, "")],
        [(Column.Huisnummer, "nul")],
        [(Column.Huisnummer, "123456")],
        [(Column.Huisletter, "??")],
        [(Column.Toevoeging, "1;2")],
        [(Column.Telefoon, "12")],
        [(Column.Rechtsvorm, "Limonade")],
        [(Column.Bedrag, "0")],
        [(Column.Bedrag, "-25.00")],
        [(Column.Bedrag, "12.345")],
        [(Column.Bedrag, "1.234,56")],
        [(Column.Bedrag, "veel")],
        [(Column.Termijnbedrag, "€ 10")],
        [(Column.OudsteVervaldatum, "2026-02-30")],
        [(Column.Signaaldatum, "gisteren")],
        [(Column.Gebruik, "boomhut")],
        [(Column.Markeringen, "crisis paniek")],
        [(Column.AantalTermijnen, "twee")],
        [(Column.NieuwsteVervaldatum, "2001-01-01"), (Column.OudsteVervaldatum, "2026-04-01")],
        [(Column.Sector, "x"), (Column.Soort, "y"), (Column.Postcode, "z"), (Column.Bedrag, "w")],
    ];

    /// <summary>Makes the file from the last rows of the bundled month.</summary>
    public static byte[] Of(IReadOnlyList<Row> bundled)
    {
        var good = bundled.TakeLast(GoodRows).ToList();
        var bytes = new List<byte>();
        AddLine(bytes, CsvText.Header);
        var number = 0;
        foreach (var row in good)
        {
            AddLine(bytes, CsvText.Of(row));
            if (number < Faults.Length)
            {
                var bad = row.Copy().With((Column.SignaalId, FormattableString.Invariant($"FOUT{number + 1:00}"))).With(Faults[number]);
                AddLine(bytes, CsvText.Of(bad));
            }

            number++;
        }

        // The same number again; fields too few; an amount with a comma without quotes; a quote inside a field; a name in another encoding.
        AddLine(bytes, CsvText.Of(good[0]));
        AddLine(bytes, "TEKORT,2026-05,huur");
        AddLine(bytes, CsvText.Of(good[1].Copy().With((Column.SignaalId, "KOMMA"), (Column.Bedrag, "@"))).Replace("@", "12,50", StringComparison.Ordinal));
        AddLine(bytes, CsvText.Of(good[2].Copy().With((Column.SignaalId, "AANHALING"), (Column.Achternaam, "@"))).Replace("@", "\"Zon\"neveld", StringComparison.Ordinal));
        bytes.AddRange(Encoding.Latin1.GetBytes(CsvText.Of(good[3].Copy().With((Column.SignaalId, "LATIN1"), (Column.Achternaam, "Müller"), (Column.Voornamen, "René"))) + "\n"));
        return [.. bytes];
    }

    private static void AddLine(List<byte> bytes, string line) => bytes.AddRange(Encoding.UTF8.GetBytes(line + "\n"));
}
