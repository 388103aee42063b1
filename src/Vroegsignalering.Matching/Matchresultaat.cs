using NodaTime;
using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;
using Vroegsignalering.Matching.Grouping;
using Vroegsignalering.Matching.Markeringen;
using Vroegsignalering.Matching.Sleutels;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching;

/// <summary>What the matcher found in one month.</summary>
/// <remarks>
/// Every signal of the run is in exactly one item of <see cref="Matches"/> or <see cref="NietGematcht"/> (MAT-2). The items are made when first asked
/// for; asked again, they are the same objects. A key of the host is called then too. No value equality: compare the lists. <c>ToString</c> shows counts only. Thread safe:
/// immutable to the outside.
/// </remarks>
public sealed class Matchresultaat
{
    private readonly MatchTable _table;
    private readonly Matchmaker _maker;
    private readonly Lazy<INeighbours> _markings;

    internal Matchresultaat(YearMonth maand, LocalDate peildatum, Matchregels regels, IMatchsleutel sleutel, KeyReader lezer, MatchTable table, int aantalSignalen)
    {
        Maand = maand;
        Peildatum = peildatum;
        Regels = regels;
        AantalSignalen = aantalSignalen;
        _table = table;
        IsOnAdres = sleutel is AdresMatchsleutel;
        var maker = _maker = new Matchmaker(table, Maand, regels, sleutel, lezer);
        Matches = new LazyList<Match>(table.Matches.Length, maker.Make);
        NietGematcht = new LazyList<NietGematcht>(table.Single.Length, maker.MakeNietGematcht);
        _markings = new(() => IsOnAdres ? new AdresNeighbours(table, maker) : new NeighbourIndex(table, maker));
    }

    /// <summary>The month of the run.</summary>
    public YearMonth Maand { get; }

    /// <summary>The reference date.</summary>
    public LocalDate Peildatum { get; }

    /// <summary>The rules as they held on the reference date.</summary>
    public Matchregels Regels { get; }

    /// <summary>The matches in the order of their number: in key order, those without a key last, by partner and number.</summary>
    public IReadOnlyList<Match> Matches { get; }

    /// <summary>The signals in no match: in key order, those without a key last; within a key by partner and number.</summary>
    public IReadOnlyList<NietGematcht> NietGematcht { get; }

    /// <summary>Number of signals of the run's month, 0 or more.</summary>
    public int AantalSignalen { get; }

    /// <summary>Number of signals of the run's month that are in a match, those taken up at once included.</summary>
    public int AantalInMatches => AantalSignalen - NietGematcht.Count;

    /// <summary>Number of signals of the run's month in matches that are taken up at once (SEL-6).</summary>
    public int AantalDirect => _table.DirectSignalen;

    /// <summary>The matches as they lie in the buffers of the engine.</summary>
    internal MatchTable Table => _table;

    /// <summary>Whether the key is the address.</summary>
    internal bool IsOnAdres { get; }

    /// <summary>The first signal of a match.</summary>
    internal Vroegsignaal FirstOf(int match) => _maker.FirstOf(match);

    /// <summary>What a person should look at in a match (MAT-7), computed when asked; empty: nothing.</summary>
    /// <remarks>The first call on a result takes time linear in the run, the sorting of addresses aside; every call after it only in the signals on the same house number.</remarks>
    /// <param name="match">A match of this result.</param>
    /// <exception cref="ArgumentException">The match is not of this result.</exception>
    public ValueList<Matchmarkering> Markings(Match match)
    {
        ArgumentNullException.ThrowIfNull(match);
        var index = match.Nummer.Volgnummer - 1;
        if (index < 0 || index >= Matches.Count || !(ReferenceEquals(match, Matches[index]) || match.Equals(Matches[index])))
        {
            throw new ArgumentException($"Match {match.Nummer} is not of this result.", nameof(match));
        }

        var markings = new List<Matchmarkering>();
        var (matches, single) = _markings.Value.NeighboursOf(index);
        if (matches.Count + single.Count > 0)
        {
            markings.Add(new MogelijkZelfdeAdres
            {
                Matches = matches.Select(other => new Matchnummer(Maand, other + 1)).ToValueList(),
                NietGematcht = single.Select(other => NietGematcht[other]).ToValueList(),
            });
        }

        // No more surnames than signals.
        var surnames = match.AantalSignalen > Regels.HoogsteAantalAchternamen ? AchternaamCounter.Count(match) : 0;
        if (surnames > Regels.HoogsteAantalAchternamen)
        {
            markings.Add(new VeelAchternamen { Gevonden = surnames, Hoogste = Regels.HoogsteAantalAchternamen });
        }

        return markings.ToValueList();
    }

    /// <summary>The month and the counts; nothing personal.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"Matchresultaat {{ {Maand:uuuu-MM}, {AantalSignalen} signalen, {Matches.Count} matches, {NietGematcht.Count} niet gematcht }}");
}
