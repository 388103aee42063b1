using Vroegsignalering.Foundation;

namespace Vroegsignalering.Triage;

/// <summary>The triage part of a werkwijze: rules in order, capacity, and what happens with what is left (TRI-2, TRI-6, TRI-7).</summary>
/// <remarks>
/// The first rule that holds decides; rules may also add a channel. No rule holds: that is an outcome of its own, never a silent default. Checked as a whole
/// with the werkwijze. Value equality. Thread safe: immutable.
/// </remarks>
public sealed record Triageregels
{
    /// <summary>The rules, in order; one or more.</summary>
    public required ValueList<Triageregel> Regels { get; init => field = TriageGuard.NotNull(value); }

    /// <summary>The capacity of channels; each channel, district and team at most once; default no maximum.</summary>
    public ValueList<Kanaalcapaciteit> Capaciteit { get; init => field = TriageGuard.NotNull(value); } = [];

    /// <summary>What happens with places that are left, in order; default nothing.</summary>
    public ValueList<Restvulling> Restvulling { get; init => field = TriageGuard.NotNull(value); } = [];

    /// <summary>The policy's own order: codes of <see cref="Triagerangordecodes"/>, each at most once, then the rank of the selection; empty: that rank alone.</summary>
    public required GedateerdeWaarde<ValueList<string>> Rangorde { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>How many months back an earlier signal or case is looked at for recurrence (recidive), 1 to 24; 6 in every policy of 004 (TRI-5).</summary>
    public required GedateerdeWaarde<int> RecidiveMaanden { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The same with one rule put in the place of the one with the same code, or added at the end.</summary>
    /// <param name="regel">The rule.</param>
    public Triageregels With(Triageregel regel)
    {
        ArgumentNullException.ThrowIfNull(regel);
        return Regels.Any(each => IsSame(each.Code, regel.Code))
            ? this with { Regels = Regels.Select(each => IsSame(each.Code, regel.Code) ? regel : each).ToValueList() }
            : this with { Regels = Regels.Add(regel) };
    }

    /// <summary>The same with one capacity put in the place of the one of the same channel, district and team, or added at the end.</summary>
    /// <param name="capaciteit">The capacity.</param>
    public Triageregels With(Kanaalcapaciteit capaciteit)
    {
        ArgumentNullException.ThrowIfNull(capaciteit);
        bool Covers(Kanaalcapaciteit each) => each.Kanaal == capaciteit.Kanaal && each.Gebied == capaciteit.Gebied && string.Equals(each.Team, capaciteit.Team, StringComparison.Ordinal);
        return Capaciteit.Any(Covers)
            ? this with { Capaciteit = Capaciteit.Select(each => Covers(each) ? capaciteit : each).ToValueList() }
            : this with { Capaciteit = Capaciteit.Add(capaciteit) };
    }

    /// <summary>Every rule and option with its value, first day and source.</summary>
    public IEnumerable<Afspraakregel> Describe() =>
    [
        .. Regels.Select(regel => Line($"triage.regels[{regel.Code}]", regel.ToText(Taal.Nederlands), regel.Bron)),
        .. Capaciteit.SelectMany(each => Afspraakregel.Of($"triage.capaciteit[{PathOf(each)}]", "matches per run", each.PerRun, Afspraakregel.Text)),
        .. Restvulling.Select(each => Line($"triage.restvulling[{each.Code}]", RegelWriter.Write(each, Taal.Nederlands), each.Bron)),
        .. Afspraakregel.Of("triage.rangorde", string.Empty, Rangorde, codes => string.Join(", ", [.. codes, "rang van de selectie"])),
        .. Afspraakregel.Of("triage.recidiveMaanden", "maanden", RecidiveMaanden, Afspraakregel.Text),
    ];

    private static bool IsSame(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);

    private static string PathOf(Kanaalcapaciteit each) =>
        string.Join(" ", new[] { each.Kanaal.Code, each.Gebied?.Naam, each.Team }.OfType<string>());

    private static Afspraakregel Line(string option, string value, Bron bron) =>
        new() { Optie = option, Waarde = value, Eenheid = string.Empty, Vanaf = null, Bron = bron };
}
