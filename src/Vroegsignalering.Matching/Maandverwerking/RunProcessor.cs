using NodaTime;
using Vroegsignalering.Aanlevering;
using Vroegsignalering.Matches;
using Vroegsignalering.Matching.Grouping;
using Vroegsignalering.Matching.Sleutels;
using Vroegsignalering.Signalen;
using Vroegsignalering.Termijnen;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Matching.Maandverwerking;

/// <summary>Intake and matching of one run, in one pass over the signals.</summary>
internal sealed class RunProcessor
{
    private readonly Maandruninvoer _invoer;
    private readonly Matchregels _regels;
    private readonly AanleveringAssessor?[] _assessors;
    private readonly LocalDate _peildatum;
    private readonly IProgress<Maandrunvoortgang>? _progress;
    private readonly CancellationToken _cancellationToken;

    public RunProcessor(
        Maandruninvoer invoer,
        Werkwijze werkwijze,
        Aanlevermoment moment,
        LocalDate peildatum,
        IWerkdagenkalender kalender,
        IProgress<Maandrunvoortgang>? progress,
        CancellationToken cancellationToken)
    {
        _invoer = invoer;
        _peildatum = peildatum;
        _progress = progress;
        _cancellationToken = cancellationToken;
        _regels = Matchregels.Of(werkwijze.Matching, peildatum);
        MatchregelsGuard.Check(_regels);
        var historie = new Signaalhistorie(invoer.Historie);
        var own = werkwijze.Aanlevering.EigenCriteria.Select(code => invoer.Plugins.FindCriterium(code)!).ToArray();
        Assessor = new(werkwijze.Aanlevering, new(peildatum, moment, historie), own);
        _assessors = new AanleveringAssessor?[_regels.TerugblikMaanden + 1];
        _assessors[0] = Assessor;
        var earlier = invoer.Historie.Count == 0 ? 0 : _regels.TerugblikMaanden;
        for (var back = 1; back <= earlier && MaandruninvoerChecker.Allows(invoer.Maand.PlusMonths(-back)); back++)
        {
            // A look-back signal counts only if it was admitted on the reference date of its own month (MAT-3).
            var of = Aanlevermoment.Of(invoer.Maand.PlusMonths(-back), werkwijze.Aanlevering.Aanlevermoment, kalender);
            _assessors[back] = new(werkwijze.Aanlevering, new(of.Datum, of, historie), own);
        }
    }

    /// <summary>The criteria of the run's month.</summary>
    public AanleveringAssessor Assessor { get; }

    /// <param name="lezer">The signals with their verdicts.</param>
    /// <param name="vervangen">The signals of the run's month that an update replaced, by partner and number.</param>
    public Matchresultaat Match(out MonthReader lezer, out IReadOnlyList<Vervangensignaal> vervangen)
    {
        var signalen = SignaalTable.Of(_invoer.Signalen, _invoer.Historie);
        var (count, current) = (signalen.Count, signalen.Current);
        var maand = SignaalFigures.Number(_invoer.Maand);
        var partners = new PartnerTable();
        var sleutel = MatchsleutelResolver.Resolve(_regels, _invoer.Plugins);
        var threads = ThreadCount.Of(_invoer.MaxDegreeOfParallelism, count);
        using var hashes = Scratch<uint>.Rent(count);
        using var items = new ItemList([.. ItemList.Split(0, current, threads), .. ItemList.Split(current, count, threads).Skip(1)]);
        lezer = new(signalen, maand, _assessors, sleutel, partners, hashes, _cancellationToken);
        var keyless = Read(lezer, items, threads, out var updates);
        if (lezer.IsFaulty || DuplicateFinder.Find(signalen, hashes.Span, null).Count > 0)
        {
            MaandruninvoerChecker.ThrowIfFaulty(_invoer);
        }

        vervangen = Replace(lezer, items, keyless, updates, maand);
        var oordelen = lezer.Oordelen;
        var admitted = items.Count + keyless.Count;
        Maandrun.Report(_progress, Maandrunfase.Matching, 0, admitted);
        var table = Grouper.Group(
            items, threads, keyless, lezer.Sleutels, signalen, current, place => (oordelen[place] & Aanlevering.Criteria.VerdictBits.Direct) != 0, _regels, partners, _cancellationToken);
        Maandrun.Report(_progress, Maandrunfase.Matching, admitted, admitted);
        return new(_invoer.Maand, _peildatum, _regels, sleutel, lezer.Sleutels, table, table.Single.Length + InMatches(table));
    }

    // The look-back first, as the stages of a run go; its items lie behind those of the month all the same.
    private List<int> Read(MonthReader lezer, ItemList items, int threads, out List<int> updates)
    {
        var keyless = new List<int>[items.Pieces];
        var replacing = new List<int>[items.Pieces];
        var looked = _progress is null ? 0 : _invoer.Historie.Count(IsInLookBack);
        Maandrun.Report(_progress, Maandrunfase.Terugblik, 0, looked);
        Grouper.Run(threads, piece => ReadPiece(threads + piece, null));
        Maandrun.Report(_progress, Maandrunfase.Terugblik, looked, looked);
        Grouper.Run(threads, piece => ReadPiece(piece, piece > 0 || _progress is null ? null : done => Maandrun.Report(_progress, Maandrunfase.Aanlevering, done, lezer.Current)));
        Maandrun.Report(_progress, Maandrunfase.Aanlevering, lezer.Current, lezer.Current);
        updates = [.. replacing.SelectMany(places => places)];
        return [.. keyless.SelectMany(places => places)];

        void ReadPiece(int piece, Action<int>? progress) => lezer.Read(items, piece, keyless[piece] = [], replacing[piece] = [], progress);
    }

    private bool IsInLookBack(Historiesignaal eerder) =>
        eerder is not null && eerder.Signaal.Aanlevermaand >= _invoer.Maand.PlusMonths(-_regels.TerugblikMaanden);

    private List<Vervangensignaal> Replace(MonthReader lezer, ItemList items, List<int> keyless, List<int> updates, int maand)
    {
        var replaced = Replacer.Find(lezer, updates, _regels.TerugblikMaanden, maand);
        if (replaced.Count == 0)
        {
            return [];
        }

        foreach (var place in replaced.Keys)
        {
            lezer.Oordelen[place] = MonthReader.Vervangen;
        }

        items.Remove(replaced.ContainsKey);
        keyless.RemoveAll(replaced.ContainsKey);
        return [.. replaced.Where(pair => pair.Key < lezer.Current)
            .Select(pair => new Vervangensignaal { Signaal = lezer.Signalen[pair.Key], VervangenDoor = pair.Value })
            .OrderBy(vervangen => vervangen.Signaal, Signaalvolgorde.Instance)];
    }

    private static int InMatches(MatchTable table)
    {
        var count = 0;
        foreach (ref readonly var entry in table.Matches.AsSpan())
        {
            count += entry.Current;
        }

        return count;
    }
}
