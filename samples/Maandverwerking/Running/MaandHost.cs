using Vroegsignalering.Matching.Maandverwerking;
using Vroegsignalering.Matching.Selectie;
using Vroegsignalering.Samples.Maandverwerking.CommandLine;
using Vroegsignalering.Samples.Maandverwerking.Reading;
using Vroegsignalering.Samples.Maandverwerking.Screen;
using Vroegsignalering.Samples.Maandverwerking.Writing;

namespace Vroegsignalering.Samples.Maandverwerking.Running;

/// <summary>The whole program in order: read the file, run the month, write the files, show the funnel.</summary>
internal sealed class MaandHost(RunOptions options, MaandScreen screen)
{
    /// <summary>Runs it.</summary>
    /// <returns><see cref="ExitCodes.Ok"/> or <see cref="ExitCodes.UnreadableRows"/>.</returns>
    /// <exception cref="HostException">Nothing could be run.</exception>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var areas = options.Gebieden is { } table ? GebiedenReader.Read(table) : null;
        var folder = OutputFolder.Open(options.Uit);
        var file = Read(folder, cancellationToken);
        var report = await RunAsync(file, areas, cancellationToken);
        folder.Write(report);
        screen.Show(report, folder);
        return file.Foutregels == 0 ? ExitCodes.Ok : ExitCodes.UnreadableRows;
    }

    private SignaalFile Read(OutputFolder folder, CancellationToken cancellationToken)
    {
        using var faults = folder.OpenFaults(options.Taal);
        var signaaldatum = new DefaultSignaaldatum(options.Werkwijze.Aanlevering.Aanlevermoment);
        return screen.WhileReading(
            options.Signalen,
            progress => new SignaalFileReader(signaaldatum, faults).Read(options.Signalen, progress, cancellationToken));
    }

    private async Task<MaandReport> RunAsync(SignaalFile file, GebiedenTable? areas, CancellationToken cancellationToken)
    {
        var maand = options.Maand ?? file.LatestMonth ?? BundledData.Maand;
        var split = new MaandSplit(file.Signalen, maand);
        var werkwijze = areas is not null && options.UseTableQuota
            ? options.Werkwijze with { Selectie = options.Werkwijze.Selectie.WithTable(areas.Quota) }
            : options.Werkwijze;
        var invoer = new Maandruninvoer
        {
            Maand = maand,
            Peildatum = options.Peildatum,
            Signalen = split.Run,
            Historie = new Terugblikker().Reconstruct(split.Earlier, werkwijze, cancellationToken: cancellationToken),
            Gebieden = areas?.Indeling ?? OnbekendGebiedsindeling.Instance,
        };
        return new()
        {
            File = file,
            Maand = maand,
            Werkwijze = werkwijze,
            Taal = options.Taal,
            Historie = split.Earlier.Count,
            LatereMaanden = split.LatereMaanden,
            Resultaat = await new Maandrun().RunAsync(invoer, werkwijze, cancellationToken: cancellationToken),
        };
    }
}
