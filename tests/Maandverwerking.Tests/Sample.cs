using System.Text;
using System.Text.Json;

namespace Vroegsignalering.Samples.Maandverwerking.Tests;

/// <summary>Runs the program in this process, in a folder of its own that is removed afterwards.</summary>
internal sealed class Sample : IDisposable
{
    public Sample() => Folder = Directory.CreateTempSubdirectory("maandverwerking-").FullName;

    public string Folder { get; }

    public string Output { get; private set; } = string.Empty;

    public string Error { get; private set; } = string.Empty;

    /// <summary>The file of the bundled month, as text.</summary>
    public static string BundledText { get; } = File.ReadAllText(BundledPath("signalen.csv"));

    public static string BundledPath(string file) => Path.Combine(AppContext.BaseDirectory, "data", file);

    /// <summary>A row that can be read: the columns of the bundled file, with the named fields replaced.</summary>
    public static string Row(params ReadOnlySpan<(string Column, string Text)> fields)
    {
        var names = Header.Split(',');
        var row = names.Select(GoodField).ToArray();
        foreach (var (column, text) in fields)
        {
            row[Array.IndexOf(names, column)] = text;
        }

        return string.Join(',', row);
    }

    /// <summary>What a good row has in a column.</summary>
    public static string GoodField(string column) => column switch
    {
        "signaal_id" => "S1",
        "aanlevermaand" => "2025-03",
        "sector" => "huur",
        "partner" => "Verhuurder",
        "soort" => "vroegsignaal",
        "achternaam" => "Testenaar",
        "postcode" => "1421AB",
        "huisnummer" => "12",
        "bedrag" => "100.00",
        _ => string.Empty,
    };

    public static string Header { get; } = BundledText.Split('\n')[0];

    /// <summary>Runs with these arguments.</summary>
    public async Task<int> RunAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await Cli.RunAsync(args, output, error, Folder);
        (Output, Error) = (output.ToString(), error.ToString());
        return code;
    }

    /// <summary>Runs the month of these rows under the bundled header.</summary>
    public Task<int> RunRowsAsync(IEnumerable<string> rows, params string[] args) =>
        RunAsync(
            ["--signalen", Write("invoer.csv", string.Join('\n', [Header, .. rows, string.Empty])), .. args.Contains("--maand") ? [] : (string[])["--maand", "2025-03"], .. args]);

    public string Write(string file, string text) => Write(file, Encoding.UTF8.GetBytes(text));

    public string Write(string file, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllBytes(PathOf(file), bytes);
        return PathOf(file);
    }

    public string PathOf(string file) => Path.Combine(Folder, file);

    public IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string file, string folder = "uit") => Csv.Read(Path.Combine(Folder, folder, file));

    public IReadOnlyDictionary<string, int> Balance(string folder = "uit") =>
        JsonSerializer.Deserialize<Dictionary<string, int>>(File.ReadAllText(Path.Combine(Folder, folder, "balans.json")))!;

    /// <summary>Every file of a folder: name → bytes as text.</summary>
    public IReadOnlyDictionary<string, string> Files(string folder = "uit") =>
        Directory.GetFiles(Path.Combine(Folder, folder)).ToDictionary(path => Path.GetFileName(path), path => Convert.ToHexString(File.ReadAllBytes(path)), StringComparer.Ordinal);

    /// <summary>The one line on standard error.</summary>
    public string ErrorLine()
    {
        Assert.EndsWith("\n", Error, StringComparison.Ordinal);
        var line = Error.TrimEnd('\r', '\n');
        Assert.NotEmpty(line);
        Assert.DoesNotContain(line, char.IsControl);
        Assert.DoesNotContain("   at ", line, StringComparison.Ordinal);
        return line;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
