using System.Text;
using Vroegsignalering.Samples.Generator;

namespace Vroegsignalering.Samples.Maandverwerking.Tests;

public class GeneratorTests
{
    [Fact]
    public void Make_Again_GivesTheBundledFilesByteForByte()
    {
        var files = SampleFiles.Make();

        Assert.Equal(["gebieden.csv", "met-fouten.csv", "register.csv", "signalen.csv"], files.Keys.Order(StringComparer.Ordinal));
        Assert.All(files, file => Assert.Equal(Convert.ToHexString(File.ReadAllBytes(Sample.BundledPath(file.Key))), Convert.ToHexString(file.Value)));
    }

    [Fact]
    public void Make_Signals_ShowEveryKindOfUntidyNotation()
    {
        var rows = Csv.Read(Sample.BundledPath("signalen.csv"));

        Has(rows, "postcode", text => text.Contains(' ', StringComparison.Ordinal));
        Has(rows, "postcode", text => text.Any(char.IsLower));
        Has(rows, "huisnummer", text => text.Contains('-', StringComparison.Ordinal));
        Has(rows, "huisnummer", text => text.Trim().All(char.IsDigit) && text.StartsWith('0'));
        Has(rows, "huisnummer", text => text.Any(char.IsLetter));
        Has(rows, "toevoeging", text => text is "A" or "B" or "K");
        Has(rows, "voorvoegsel", text => text == "v.d.");
        Has(rows, "achternaam", text => text.Contains(", ", StringComparison.Ordinal));
        Has(rows, "achternaam", text => text.StartsWith("van ", StringComparison.Ordinal));
        Has(rows, "achternaam", text => text.Any(c => c > '\u007f'));
        Has(rows, "voorletters", text => text.Length > 0 && !text.Contains('.', StringComparison.Ordinal));
        Has(rows, "geboortedatum", text => text.Contains('-', StringComparison.Ordinal));
        Has(rows, "geboortedatum", text => text.Length == 8 && text.EndsWith("00", StringComparison.Ordinal));
        Has(rows, "bedrag", text => text.Contains(',', StringComparison.Ordinal));
        Has(rows, "bedrag", text => text.Contains('.', StringComparison.Ordinal));
        Has(rows, "oudste_vervaldatum", text => text.Length == 8);
        Has(rows, "telefoon", text => text.StartsWith("+31", StringComparison.Ordinal));
        Has(rows, "sector", text => text.Any(char.IsUpper));
        Has(rows, "bedrijfsnaam", text => text.Length > 0);
        Assert.Contains(rows, row => row["bedrijfsnaam"].Length > 0 && row["rechtsvorm"].Length == 0);
    }

    [Fact]
    public void Make_FaultyFile_IsNotUtf8InOneRow() =>
        Assert.Single(File.ReadAllBytes(Sample.BundledPath("met-fouten.csv")).Split((byte)'\n'), line => Encoding.UTF8.GetString(line).Contains('\uFFFD', StringComparison.Ordinal));

    private static void Has(IEnumerable<IReadOnlyDictionary<string, string>> rows, string column, Func<string, bool> is_) => Assert.Contains(rows, row => is_(row[column]));
}
