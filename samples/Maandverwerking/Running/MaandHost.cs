using NodaTime;
using Vroegsignalering.Matches;
using Vroegsignalering.Matching.Maandverwerking;
using Vroegsignalering.Matching.Screening;
using Vroegsignalering.Matching.Selectie;
using Vroegsignalering.Samples.Maandverwerking.CommandLine;
using Vroegsignalering.Samples.Maandverwerking.Reading;
using Vroegsignalering.Samples.Maandverwerking.Screen;
using Vroegsignalering.Samples.Maandverwerking.Writing;
using Vroegsignalering.Screening;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Samples.Maandverwerking.Running;

/// <summary>The whole program in order: read the file, run the month, write the files, show the funnel.</summary>
internal sealed class MaandHost(RunOptions options, MaandScreen screen)
{
    /// <summary>Runs it.</summary>
    /// <returns><see cref="ExitCodes.Ok"/> or <see cref="ExitCodes.UnreadableRows"/>.</returns>
    /// <exception cref="HostException">Nothing could be run.</exception>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        InputGuard.ThrowIfOverwritten(options);
        var areas = options.Gebieden is { } table ? GebiedenReader.Read(table) : null;
        var register = options.Register is { } path ? RegisterReader.Read(path) : null;
        using var source = CsvSource.Open(options.Signalen);
        var columns = source.Columns(SignaalColumns.Required, SignaalColumns.Optional);
        using var folder = OutputFolder.Open(options.Uit);
        var file = await ReadAsync(source, columns, folder, cancellationToken);
        var report = await RunAsync(file, areas, register, cancellationToken);
        if (report.Resultaat.Selectie.Oordelen.FirstOrDefault(oordeel => CanBePlayed(oordeel, report.Resultaat.Screening)) is { } best)
        {
            report = report with { Zaak = CaseWalk.Of(best.Match, report.Werkwijze, report.Resultaat.Aanlevermoment.Datum) };
        }

        folder.Write(report);
        folder.Publish();
        screen.Show(report, folder);
        return file.Foutregels == 0 ? ExitCodes.Ok : ExitCodes.UnreadableRows;
    }

    // As a case goes on with every signal of the match, none may have a no-go.
    private static bool CanBePlayed(Selectieoordeel oordeel, Screeningsresultaat screening) =>
        oordeel.Uitkomst.IsGeselecteerd && oordeel.Match.AantalSignalen <= CaseWalk.MostSignals
        && (!screening.IsUitgevoerd || screening.Find(oordeel.Match.Nummer)?.Signalen.All(signaal => signaal.Oordeel.IsGo) == true);

    private async Task<SignaalFile> ReadAsync(CsvSource source, ColumnMap columns, OutputFolder folder, CancellationToken cancellationToken)
    {
        using var faults = folder.OpenFaults(options.Taal);
        var signaaldatum = new DefaultSignaaldatum(options.Werkwijze.Aanlevering.Aanlevermoment);
        return await screen.TrackAsync(
            new("Lezen", "Reading"),
            Path.GetFileName(options.Signalen),
            progress => Task.FromResult(new SignaalFileReader(signaaldatum, faults).Read(source, columns, progress, cancellationToken)));
    }

    private async Task<MaandReport> RunAsync(SignaalFile file, GebiedenTable? areas, Registerindex? register, CancellationToken cancellationToken)
    {
        var given = options.Maand ?? file.LatestMonth;
        var maand = given ?? BundledData.Maand;
        var split = new MaandSplit(file.Signalen, maand);
        var werkwijze = areas is not null && options.UseTableQuota
            ? options.Werkwijze with { Selectie = options.Werkwijze.Selectie.WithTable(areas.Quota) }
            : options.Werkwijze;
        return new()
        {
            File = file,
            Maand = maand,
            MaandIsAssumed = given is null,
            Werkwijze = werkwijze,
            Taal = options.Taal,
            Historie = split.Earlier.Count,
            LatereMaanden = split.LatereMaanden,
            Resultaat = await screen.TrackAsync(
                new("Verwerken", "Running"),
                MonthText.Of(maand),
                progress => RunAsync(split, maand, werkwijze, areas, register, new RunProgress(progress), cancellationToken)),
        };
    }

    private Task<Maandrunresultaat> RunAsync(
        MaandSplit split, YearMonth maand, Werkwijze werkwijze, GebiedenTable? areas, Registerindex? register, RunProgress progress, CancellationToken cancellationToken)
    {
        var invoer = new Maandruninvoer
        {
            Maand = maand,
            Peildatum = options.Peildatum,
            Signalen = split.Run,
            Historie = new Terugblikker().Reconstruct(split.Earlier, werkwijze, cancellationToken: cancellationToken),
            Gebieden = areas?.Indeling ?? OnbekendGebiedsindeling.Instance,
            Registers = register is null ? null : new() { Brp = register },
        };
        return new Maandrun().RunAsync(invoer, werkwijze, progress, cancellationToken);
    }
}
