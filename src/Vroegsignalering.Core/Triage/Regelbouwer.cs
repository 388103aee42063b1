using Vroegsignalering.Foundation;
using Vroegsignalering.Triage.Voorwaarden;

namespace Vroegsignalering.Triage;

/// <summary>A rule that is being written; each step gives a new one, and <see cref="Volgens"/> gives the rule.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record Regelbouwer
{
    internal Regelbouwer()
    {
    }

    internal string Code { get; init; } = string.Empty;

    internal string? Omschrijving { get; init; }

    internal Triagevoorwaarde Voorwaarde { get; init; } = Triage.Voorwaarde.Altijd;

    internal Triageuitkomst Uitkomst { get; init; } = new() { Kanalen = [], Prioriteit = 1 };

    internal Regelwerking Werking { get; init; } = Regelwerking.Beslist;

    internal BijOnbekend BijOnbekend { get; init; } = BijOnbekend.Handmatig;

    /// <summary>The channels that it gives, in order.</summary>
    /// <param name="kanalen">The channels, one or more.</param>
    public Regelbouwer Dan(params ReadOnlySpan<Kanaalkeuze> kanalen) => this with { Uitkomst = Uitkomst with { Kanalen = ValueList.Create(kanalen) } };

    /// <summary>The channels that it adds to what another rule decides.</summary>
    /// <param name="kanalen">The channels, one or more.</param>
    public Regelbouwer DanOok(params ReadOnlySpan<Kanaalkeuze> kanalen) => Dan(kanalen) with { Werking = Regelwerking.VoegtToe };

    /// <summary>The bucket.</summary>
    /// <param name="bakje">A free name.</param>
    public Regelbouwer InBakje(string bakje) => this with { Uitkomst = Uitkomst with { Bakje = bakje } };

    /// <summary>The team.</summary>
    /// <param name="team">A free name.</param>
    public Regelbouwer DoorTeam(string team) => this with { Uitkomst = Uitkomst with { Team = team } };

    /// <summary>The priority; without it 1.</summary>
    /// <param name="prioriteit">1 (highest) to 999.</param>
    public Regelbouwer MetPrioriteit(int prioriteit) => this with { Uitkomst = Uitkomst with { Prioriteit = prioriteit } };

    /// <summary>A person must look before anything is done.</summary>
    public Regelbouwer HandmatigEerst() => this with { Uitkomst = Uitkomst with { HandmatigEerst = true } };

    /// <summary>A match of which a fact is unknown is passed over without a person looking.</summary>
    public Regelbouwer OnbekendOverslaan() => this with { BijOnbekend = BijOnbekend.Overslaan };

    /// <summary>A name for people.</summary>
    /// <param name="naam">The name.</param>
    public Regelbouwer Genaamd(string naam) => this with { Omschrijving = naam };

    /// <summary>The rule, with where it comes from.</summary>
    /// <param name="bron">The source; for a choice where a text is silent <see cref="Bron.Eigen"/> with the reason.</param>
    public Triageregel Volgens(Bron bron) => new()
    {
        Code = Code,
        Naam = Omschrijving,
        Voorwaarde = Voorwaarde,
        Uitkomst = Uitkomst,
        Werking = Werking,
        BijOnbekend = BijOnbekend,
        Bron = bron,
    };

    /// <summary>The code of the rule.</summary>
    public override string ToString() => Code;
}
