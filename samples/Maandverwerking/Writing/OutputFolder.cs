using Vroegsignalering.Samples.Maandverwerking.Running;

namespace Vroegsignalering.Samples.Maandverwerking.Writing;

/// <summary>The folder that the run writes to. Same input, same bytes: UTF-8 without byte order mark, LF, invariant.</summary>
/// <remarks>The files get their names when the run is finished; a run that fails leaves those of an earlier run alone.</remarks>
internal sealed class OutputFolder : IDisposable
{
    private const string Faults = "fouten.csv";

    private const string Unfinished = ".nieuw";

    private static readonly (string File, Action<CsvOutput, MaandReport> Write)[] Tables =
    [
        ("uitval.csv", UitvalTable.Write),
        ("volgende-maand.csv", VolgendeMaandTable.Write),
        ("opmerkingen.csv", OpmerkingenTable.Write),
        ("vervangen.csv", VervangenTable.Write),
        ("direct.csv", (output, report) => MatchTable.Write(output, report.Resultaat.Direct)),
        ("niet-gematcht.csv", NietGematchtTable.Write),
        ("matches.csv", (output, report) => MatchTable.Write(output, report.Resultaat.Matching.Matches.Where(match => !match.IsDirectOpgepakt))),
        ("selectie.csv", SelectieTable.Write),
        ("screening.csv", ScreeningTable.Write),
        ("termijnen.csv", TermijnTable.Write),
        ("werklijst.csv", WerklijstTable.Write),
        ("zaak.csv", ZaakTable.Write),
        ("terugkoppeling.csv", TerugkoppelingTable.Write),
    ];

    private const string Balance = "balans.json";
    private const string Agenda = "aanlevermomenten.ics";

    private OutputFolder(string path) => FullPath = path;

    public string FullPath { get; }

    /// <summary>The names of the files, in the order of the run.</summary>
    public static IReadOnlyList<string> Files { get; } = [Faults, .. Tables.Select(table => table.File), Agenda, Balance];

    /// <summary>The full paths that a run into this folder writes, also for as long as it is not finished.</summary>
    public static IEnumerable<string> PathsIn(string path)
    {
        var folder = new OutputFolder(path);
        return Files.SelectMany(file => new[] { folder.PathOf(file), folder.UnfinishedPathOf(file) });
    }

    /// <summary>Makes the folder. Files of an earlier run stay as they are until <see cref="Publish"/>.</summary>
    /// <exception cref="HostException">The folder cannot be written to.</exception>
    public static OutputFolder Open(string path)
    {
        var folder = new OutputFolder(path);
        folder.Guard(() =>
        {
            Directory.CreateDirectory(path);
            if (Files.FirstOrDefault(file => Directory.Exists(folder.PathOf(file))) is { } taken)
            {
                throw new IOException($"{taken} is a folder.");
            }
        });
        return folder;
    }

    /// <summary>Starts <c>fouten.csv</c>, which is written while the signals are read.</summary>
    public FaultTable OpenFaults(Taal taal)
    {
        FaultTable? faults = null;
        Guard(() => faults = new FaultTable(CsvOutput.Create(UnfinishedPathOf(Faults)), taal));
        return faults!;
    }

    /// <summary>Writes all other files.</summary>
    public void Write(MaandReport report) => Guard(() =>
    {
        foreach (var (file, write) in Tables)
        {
            using var output = CsvOutput.Create(UnfinishedPathOf(file));
            write(output, report);
        }

        AgendaFile.Write(UnfinishedPathOf(Agenda), report);
        BalansFile.Write(UnfinishedPathOf(Balance), report);
    });

    /// <summary>Gives the files their names, in the place of those of an earlier run.</summary>
    /// <remarks>The balance goes first and comes last, so where it stands all files are of one run.</remarks>
    public void Publish() => Guard(() =>
    {
        foreach (var file in Files.Reverse())
        {
            File.Delete(PathOf(file));
        }

        foreach (var file in Files)
        {
            File.Move(UnfinishedPathOf(file), PathOf(file));
        }
    });

    /// <summary>Removes what a run that failed has left.</summary>
    public void Dispose()
    {
        foreach (var file in Files)
        {
            try
            {
                File.Delete(UnfinishedPathOf(file));
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                // The next run writes over it; what went wrong before this is what the user has to read.
            }
        }
    }

    private string PathOf(string file) => Path.Combine(FullPath, file);

    private string UnfinishedPathOf(string file) => PathOf(file) + Unfinished;

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
