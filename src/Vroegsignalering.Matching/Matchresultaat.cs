using NodaTime;
using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;
using Vroegsignalering.Matching.Grouping;
using Vroegsignalering.Matching.Markeringen;

namespace Vroegsignalering.Matching;

/// <summary>What the matcher found in one month.</summary>
/// <remarks>
/// Every signal of the run is in exactly one item of <see cref="Matches"/> or <see cref="NietGematcht"/> (MAT-2). The items are made when first asked
/// for; asked again, they are the same objects. A key of the host is called then too. No value equality: compare the lists. <c>ToString</c> shows counts only. Thread safe:
/// immutable to the outside.
/// </remarks>
public sealed class Matchresultaat
{
    private static readonly Matchrol[] Roles = [.. Matchrol.All];

    private readonly MatchTable _table;
    private readonly IMatchsleutel _sleutel;
    private readonly Lazy<NeighbourIndex> _markings;

    internal Matchresultaat(Matchinvoer invoer, Matchregels regels, IMatchsleutel sleutel, MatchTable table)
    {
        Maand = invoer.Maand;
        Peildatum = invoer.Peildatum;
        Regels = regels;
        AantalSignalen = invoer.Signalen.Count;
        _sleutel = sleutel;
        _table = table;
        Matches = new LazyList<Match>(table.Matches.Length, MakeMatch);
        NietGematcht = new LazyList<NietGematcht>(table.NietGematcht.Length, MakeNietGematcht);
        _markings = new(() => new NeighbourIndex(table, KeyOf));
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

        var surnames = AchternaamCounter.Count(match);
        if (surnames > Regels.HoogsteAantalAchternamen)
        {
            markings.Add(new VeelAchternamen { Gevonden = surnames, Hoogste = Regels.HoogsteAantalAchternamen });
        }

        return markings.ToValueList();
    }

    /// <summary>The month and the counts; nothing personal.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"Matchresultaat {{ {Maand:uuuu-MM}, {AantalSignalen} signalen, {Matches.Count} matches, {NietGematcht.Count} niet gematcht }}");

    private Match MakeMatch(int index)
    {
        ref readonly var entry = ref _table.Matches[index];
        var leden = new Matchsignaal[entry.Count];
        for (var i = 0; i < leden.Length; i++)
        {
            leden[i] = new() { Signaal = _table.Rows[entry.Start + i].Signaal, Rol = Roles[_table.Roles[entry.Start + i] - 1] };
        }

        return new()
        {
            Nummer = new(Maand, index + 1),
            Sleutel = KeyOf(entry.Start),
            Regels = Regels,
            Grond = entry.Grond,
            Soorten = Matchsoorten.Unpack(entry.Soorten),
            Leden = ValueList.Create(leden.AsSpan()),
        };
    }

    private NietGematcht MakeNietGematcht(int index)
    {
        ref readonly var entry = ref _table.NietGematcht[index];
        return new()
        {
            Signaal = _table.Rows[entry.Row].Signaal,
            Gevonden = entry.Found,
            Minimum = Regels.Minimum,
            Bron = Regels.Minimumbron,
            ZonderSleutel = !_table.HasKey(entry.Row),
        };
    }

    private Sleutelwaarde? KeyOf(int row) => _table.HasKey(row) ? _sleutel.Of(_table.Rows[row].Signaal) : null;
}
