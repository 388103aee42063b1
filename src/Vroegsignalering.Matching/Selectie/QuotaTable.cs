using NodaTime;
using Vroegsignalering.Matches;

namespace Vroegsignalering.Matching.Selectie;

/// <summary>The quotas of one run, with what is taken of them. Not thread safe.</summary>
internal sealed class QuotaTable
{
    private readonly Dictionary<Gebied, Quotum> _perGebied = [];
    private readonly int? _default;
    private readonly Bron _defaultBron;

    public QuotaTable(Selectiecriteria criteria, LocalDate peildatum)
    {
        Totaal = new(Checked(criteria.QuotumTotaal.Op(peildatum), "selectie.quotumTotaal"), criteria.QuotumTotaal.BronOp(peildatum), Teruggavereden.QuotumTotaalVol);
        _default = Checked(criteria.QuotumPerGebied.Op(peildatum), "selectie.quotumPerGebied");
        _defaultBron = criteria.QuotumPerGebied.BronOp(peildatum);
        foreach (var genoemd in criteria.GenoemdeGebieden)
        {
            var path = $"selectie.genoemdeGebieden[{genoemd.Gebied}]";
            var quotum = new Quotum(Checked(genoemd.Quotum.Op(peildatum), path), genoemd.Quotum.BronOp(peildatum), Teruggavereden.QuotumGebiedVol);
            if (!_perGebied.TryAdd(genoemd.Gebied, quotum))
            {
                throw new ArgumentException($"{path}: the district is named more than once.");
            }
        }
    }

    public Quotum Totaal { get; }

    /// <summary>The quota of a district: the named one, else the default, each district its own.</summary>
    public Quotum Of(Gebied gebied)
    {
        if (!_perGebied.TryGetValue(gebied, out var quotum))
        {
            quotum = new(_default, _defaultBron, Teruggavereden.QuotumGebiedVol);
            _perGebied.Add(gebied, quotum);
        }

        return quotum;
    }

    private static int? Checked(int? quotum, string path) => quotum is < 0
        ? throw new ArgumentException(FormattableString.Invariant($"{path}: {quotum} is out of range; allowed: 0 or more, or no maximum."))
        : quotum;
}
