using System.Diagnostics.CodeAnalysis;
using Vroegsignalering.Matches;
using Vroegsignalering.Matching.Grouping;
using Vroegsignalering.Matching.Sleutels;
using Vroegsignalering.Signalen;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Matching;

/// <summary>Puts the admitted signals of a month in matches, by the key of the werkwijze (MAT-1 to MAT-9).</summary>
/// <remarks>
/// <para>Every signal of the run ends in exactly one match or in <see cref="Matchresultaat.NietGematcht"/>. Nothing in the result depends on the order of the
/// input, the number of threads, culture or time zone. Time grows linearly with the number of signals, but for sorting the signals within one key.</para>
/// <para>Own choices where the rules are silent: a signal without a key stands alone, and is a match without a key when the minimum is 1 or when
/// it is taken up at once; the ground is <see cref="Matchgrond.DirectOpgepakt"/> before <see cref="Matchgrond.Minimum"/> before
/// <see cref="Matchgrond.OpvolgendeAchterstand"/>; a signal has the role <see cref="Matchrol.Opvolgend"/> only in a match of that last ground.</para>
/// <para>Thread safe: no state.</para>
/// </remarks>
public sealed class Matcher
{
    /// <summary>Matches the signals of one month.</summary>
    /// <param name="invoer">The signals.</param>
    /// <param name="criteria">The matching part of the werkwijze.</param>
    /// <param name="plugins">The host's keys; null (default): none.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <exception cref="ArgumentException">
    /// The key is unknown; a number in the criteria is out of range; a signal is null, given twice (equal partner, number and month), of another
    /// month than the run's, or, in the look-back, not of an earlier month. The message names the path or the number of the signal.
    /// </exception>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    [SuppressMessage("Performance", "CA1822", Justification = "A service that a container hands out; static would be another contract.")]
    public Matchresultaat Match(Matchinvoer invoer, Matchcriteria criteria, PluginCatalog? plugins = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(invoer);
        ArgumentNullException.ThrowIfNull(criteria);
        var regels = Matchregels.Of(criteria, invoer.Peildatum);
        MatchregelsGuard.Check(regels);
        var sleutel = MatchsleutelResolver.Resolve(regels, plugins);
        var signalen = MatchinvoerReader.Read(invoer, out var direct);
        var maand = SignaalFigures.Number(invoer.Maand);
        DuplicateGuard.Check(signalen, place => maand - signalen[place].Figures.Maand <= regels.TerugblikMaanden, cancellationToken);
        var lezer = KeyReader.Of(sleutel, signalen);
        var partners = new PartnerTable();
        var threads = ThreadCount.Of(invoer.MaxDegreeOfParallelism, signalen.Count);
        using var items = new ItemList(ItemList.Split(0, signalen.Count, threads));
        var keyless = new List<int>[items.Pieces];
        Grouper.Run(
            threads,
            piece => MatchinvoerReader.Write(items, piece, signalen, direct, maand, regels, lezer, partners, keyless[piece] = [], cancellationToken));
        var table = Grouper.Group(
            items, threads, [.. keyless.SelectMany(places => places)], lezer, signalen, invoer.Signalen.Count, place => direct?[place] == true, regels, partners, cancellationToken);
        return new Matchresultaat(invoer.Maand, invoer.Peildatum, regels, sleutel, lezer, table, invoer.Signalen.Count);
    }
}
