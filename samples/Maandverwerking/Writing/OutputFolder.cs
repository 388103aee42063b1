using Vroegsignalering.Samples.Maandverwerking.Running;

namespace Vroegsignalering.Samples.Maandverwerking.Writing;

/// <summary>The folder that the run writes to. Same input, same bytes: UTF-8 without byte order mark, LF, invariant.</summary>
internal sealed class OutputFolder
{
    private const string Faults = "fouten.csv";

    private static readonly (string File, Action<CsvOutput, MaandReport> Write)[] Tables =
    [
        ("uitval.csv", UitvalTable.Write),
        ("vervangen.csv", VervangenTable.Write),
        ("direct.csv", (output, report) => MatchTable.Write(output, report.Resultaat.Direct)),
        ("niet-gematcht.csv", NietGematchtTable.Write),
        ("matches.csv", (output, report) => MatchTable.Write(output, report.Resultaat.Matching.Matches.Where(match => !match.IsDirectOpgepakt))),
        ("selectie.csv", SelectieTable.Write),
        ("termijnen.csv", TermijnTable.Write),
    ];

    private const string Balance = "balans.json";
    private const string Agenda = "aanlevermomenten.ics";

    private OutputFolder(string path) => FullPath = path;

    public string FullPath { get; }

    /// <summary>The names of the files, in the order of the run.</summary>
    public static IReadOnlyList<string> Files { get; } = [Faults, .. Tables.Select(table => table.File), Balance, Agenda];

    /// <summary>Makes the folder and removes the files of an earlier run, so that a run that fails leaves no older results.</summary>
    /// <exception cref="HostException">The folder cannot be written to.</exception>
    public static OutputFolder Open(string path)
    {
        var folder = new OutputFolder(path);
        folder.Guard(() =>
        {
            Directory.CreateDirectory(path);
            foreach (var file in Files)
            {
                File.Delete(folder.PathOf(file));
            }
        });
        return folder;
    }

    /// <summary>Starts <c>fouten.csv</c>, which is written while the signals are read.</summary>
    public FaultTable OpenFaults(Taal taal)
    {
        FaultTable? faults = null;
        Guard(() => faults = new FaultTable(CsvOutput.Create(PathOf(Faults)), taal));
        return faults!;
    }

    /// <summary>Writes all other files.</summary>
    public void Write(MaandReport report) => Guard(() =>
    {
        foreach (var (file, write) in Tables)
        {
            using var output = CsvOutput.Create(PathOf(file));
            write(output, report);
        }

        BalansFile.Write(PathOf(Balance), report);
        AgendaFile.Write(PathOf(Agenda), report);
    });

    private string PathOf(string file) => Path.Combine(FullPath, file);

    private void Guard(Action write)
    {
        try
        {
            write();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new HostException($"{FullPath}: in deze map kan niet geschreven worden.", $"{FullPath}: this folder cannot be written to.", fault);
        }
    }
}
