using System.Text;

namespace Vroegsignalering.Samples.Maandverwerking.Tests;

/// <summary>The same signals in another notation of the file give the same bytes.</summary>
public class NotationTests
{
    [Fact]
    public async Task Read_ByteOrderMark_IsNoPartOfTheFirstColumn() => await AssertSame(text => "\uFEFF" + text);

    [Fact]
    public async Task Read_CarriageReturns_EndRowsToo() => await AssertSame(text => text.Replace("\n", "\r\n", StringComparison.Ordinal));

    [Fact]
    public async Task Read_WithoutLastLineEnd_ReadsTheLastRow() => await AssertSame(text => text.TrimEnd('\n'));

    [Fact]
    public async Task Read_Semicolons_AlsoWithDecimalCommas() =>
        await AssertSame(text => Rewrite(text, (fields, _) => fields, ';'));

    [Fact]
    public async Task Read_ColumnsInAnyOrderAndCase() =>
        await AssertSame(text => Rewrite(text, (fields, isHeader) => [.. fields.Reverse().Select(field => isHeader ? $" {field.ToUpperInvariant()} " : field)], ','));

    [Fact]
    public async Task Read_ExtraColumns_AreIgnored() =>
        await AssertSame(text => Rewrite(text, (fields, isHeader) => [isHeader ? "waarheid_persoon" : "een\nopmerking", .. fields, isHeader ? "fout" : "schoon"], ','));

    [Fact]
    public async Task Read_Utf16_WithByteOrderMark()
    {
        using var sample = new Sample();
        await sample.RunAsync("--uit", "gewoon");
        byte[] utf16 = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Sample.BundledText)];
        await sample.RunAsync("--signalen", sample.Write("utf16.csv", utf16), "--gebieden", Sample.BundledPath("gebieden.csv"));
        Assert.Equal(sample.Files("gewoon"), sample.Files());
    }

    private static async Task AssertSame(Func<string, string> change)
    {
        using var sample = new Sample();
        await sample.RunAsync("--uit", "gewoon");
        var code = await sample.RunAsync("--signalen", sample.Write("anders.csv", change(Sample.BundledText)), "--gebieden", Sample.BundledPath("gebieden.csv"));
        Assert.Equal(ExitCodes.Ok, code);
        Assert.Equal(sample.Files("gewoon"), sample.Files());
    }

    private static string Rewrite(string text, Func<IReadOnlyList<string>, bool, IReadOnlyList<string>> change, char separator)
    {
        var path = Sample.BundledPath("signalen.csv");
        var header = text.Split('\n')[0].Split(',');
        var lines = Csv.Read(path).Select(row => change([.. header.Select(name => row[name])], false)).Prepend(change(header, true));
        return string.Concat(lines.Select(fields => string.Join(separator, fields.Select(field => Quoted(field, separator))) + "\n"));
    }

    private static string Quoted(string field, char separator) =>
        field.Contains(separator, StringComparison.Ordinal) || field.Contains('\n', StringComparison.Ordinal) ? $"\"{field}\"" : field;
}
