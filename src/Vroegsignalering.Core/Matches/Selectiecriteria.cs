using Vroegsignalering.Foundation;

namespace Vroegsignalering.Matches;

/// <summary>The selection part of a werkwijze: ranking and quotas (SEL-1 to SEL-8).</summary>
/// <remarks>
/// Dated values are read on the reference date of the run. A property that is set to null, or to a list that holds null, throws
/// <see cref="ArgumentNullException"/>; every other fault, such as a number out of range, is named by <see cref="Werkwijzen.WerkwijzeChecker"/>.
/// Value equality. Thread safe: immutable.
/// </remarks>
public sealed record Selectiecriteria
{
    /// <summary>
    /// Codes of the comparisons, in order: <c>aantal-signalen</c>, <c>totaalbedrag</c>, <c>oudste-vervaldatum</c>, or the host's own.
    /// Each code at most once; an empty list ranks by the key alone. The key always comes last, so that the ranking is total.
    /// </summary>
    public required GedateerdeWaarde<ValueList<string>> Rangorde
    {
        get;
        init
        {
            foreach (var regel in CriteriaGuard.NotNull(value).Verloop)
            {
                CriteriaGuard.NotNull(regel.Waarde, nameof(value));
            }

            field = value;
        }
    }

    /// <summary>Highest number of matches selected per run, 0 or more; null: no maximum.</summary>
    public required GedateerdeWaarde<int?> QuotumTotaal { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Highest number of matches selected per run in a district that is not named, 0 or more; null: no maximum.</summary>
    public required GedateerdeWaarde<int?> QuotumPerGebied { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Districts with a quota of their own; default none; each district at most once.</summary>
    public ValueList<Gebiedsquotum> GenoemdeGebieden { get; init => field = CriteriaGuard.NotNull(value); } = [];

    /// <summary>
    /// Whether free places go to the best remaining matches of full districts (aanvullen, SEL-3); allowed only on days on which there is a
    /// total quota.
    /// </summary>
    public required GedateerdeWaarde<bool> Aanvullen { get; init => field = CriteriaGuard.NotNull(value); }

    /// <summary>The same with the districts of a table in place of the named ones; the total stays (SEL-8).</summary>
    /// <param name="tabel">The districts with their quota; each district at most once.</param>
    public Selectiecriteria WithTable(ValueList<Gebiedsquotum> tabel)
    {
        ArgumentNullException.ThrowIfNull(tabel);
        return this with { GenoemdeGebieden = tabel };
    }

    /// <summary>Every option with its value, first day and source.</summary>
    public IEnumerable<Afspraakregel> Describe() =>
    [
        .. Afspraakregel.Of("selectie.rangorde", string.Empty, Rangorde, codes => string.Join(", ", [.. codes, "sleutel"])),
        .. Afspraakregel.Of("selectie.quotumTotaal", "matches per run", QuotumTotaal, Afspraakregel.Text),
        .. Afspraakregel.Of("selectie.quotumPerGebied", "matches per run", QuotumPerGebied, Afspraakregel.Text),
        .. GenoemdeGebieden.SelectMany(genoemd => Afspraakregel.Of($"selectie.genoemdeGebieden[{genoemd.Gebied}]", "matches per run", genoemd.Quotum, Afspraakregel.Text)),
        .. Afspraakregel.Of("selectie.aanvullen", string.Empty, Aanvullen, Afspraakregel.Text),
    ];
}
