using System.Diagnostics;
using Vroegsignalering.Foundation;
using Vroegsignalering.Triage;

namespace Vroegsignalering.Tests.Triage.Kit;

/// <summary>Policies that break one law each, on purpose; each changes what a good policy decides.</summary>
internal abstract class BrokenPolicy : ITriagePolicy
{
    private static readonly TriageregelPolicy Good = new(Standaardtriage.Gemeente4);

    public virtual Triageplan Plan(Triageinvoer invoer) => Spoil(Good.Plan(invoer), invoer);

    protected virtual Triageplan Spoil(Triageplan plan, Triageinvoer invoer) => plan;

    protected static Triageplan Change(Triageplan plan, Func<Triagebesluit, Triagebesluit> change) => plan with { Besluiten = plan.Besluiten.Select(change).ToValueList() };

    protected static Triagebesluit WithPriority(Triagebesluit besluit, int priority) => besluit with { Voorstel = besluit.Voorstel with { Prioriteit = priority } };
}

/// <summary>Draws a bucket by lot, from a generator that goes on from call to call.</summary>
internal sealed class RandomPolicy : BrokenPolicy
{
    private readonly Random _random = new(7);

    protected override Triageplan Spoil(Triageplan plan, Triageinvoer invoer) => Change(plan, besluit => besluit with { Bakje = _random.Next(2) == 0 ? "links" : "rechts" });
}

/// <summary>Reads a clock.</summary>
internal sealed class ClockPolicy : BrokenPolicy
{
    protected override Triageplan Spoil(Triageplan plan, Triageinvoer invoer) =>
        Change(plan, besluit => besluit with { Bakje = FormattableString.Invariant($"bakje {Stopwatch.GetTimestamp()}") });
}

/// <summary>Remembers which matches it saw before.</summary>
internal sealed class RememberingPolicy : BrokenPolicy
{
    private readonly HashSet<int> _seen = [];

    protected override Triageplan Spoil(Triageplan plan, Triageinvoer invoer) => Change(plan, besluit => besluit with { Bakje = _seen.Add(besluit.Nummer.Volgnummer) ? "nieuw" : "bekend" });
}

/// <summary>Gives the first match of the input a bucket of its own.</summary>
internal sealed class FirstComesFirstPolicy : BrokenPolicy
{
    protected override Triageplan Spoil(Triageplan plan, Triageinvoer invoer) =>
        Change(plan, besluit => besluit.Nummer == invoer.Matches[0].Nummer ? besluit with { Bakje = "eerste" } : besluit);
}

/// <summary>Loses the last match.</summary>
internal sealed class LosingPolicy : BrokenPolicy
{
    protected override Triageplan Spoil(Triageplan plan, Triageinvoer invoer) => plan with { Besluiten = plan.Besluiten.Take(Math.Max(1, plan.Besluiten.Count - 1)).ToValueList() };
}

/// <summary>Decides the first match twice.</summary>
internal sealed class DoublingPolicy : BrokenPolicy
{
    protected override Triageplan Spoil(Triageplan plan, Triageinvoer invoer) => plan.Besluiten.Count == 0 ? plan : plan with { Besluiten = plan.Besluiten.Add(plan.Besluiten[0]) };
}

/// <summary>Gives two matches the same rank.</summary>
internal sealed class SameRankPolicy : BrokenPolicy
{
    protected override Triageplan Spoil(Triageplan plan, Triageinvoer invoer) => Change(plan, besluit => besluit with { Rang = Math.Max(1, besluit.Rang - 1) });
}

/// <summary>Gives everybody what they ask for.</summary>
internal sealed class GenerousPolicy : BrokenPolicy
{
    protected override Triageplan Spoil(Triageplan plan, Triageinvoer invoer) =>
        Change(plan, besluit => besluit with { Kanalen = besluit.Gewenst.ToValueList(), Status = Triagestatus.Toegewezen, Spoor = [] });
}

/// <summary>Gives the places to the lowest ranks, and keeps no trail.</summary>
internal sealed class UpsideDownPolicy : BrokenPolicy
{
    private static readonly TriageregelPolicy Good = new(Standaardtriage.Gemeente4);

    public override Triageplan Plan(Triageinvoer invoer)
    {
        var highest = invoer.Matches.Count == 0 ? 0 : invoer.Matches.Max(match => match.Rang ?? 0);
        var plan = Good.Plan(invoer with { Matches = invoer.Matches.Select(match => match.Rang is { } rang ? match with { Rang = highest + 1 - rang } : match).ToValueList() });
        var count = plan.Besluiten.Count;
        return plan with { Besluiten = plan.Besluiten.Select(besluit => besluit with { Rang = count + 1 - besluit.Rang, Spoor = [] }).Reverse().ToValueList() };
    }
}

/// <summary>As the one before, but with its trail.</summary>
internal sealed class UpsideDownWithTrailPolicy : BrokenPolicy
{
    protected override Triageplan Spoil(Triageplan plan, Triageinvoer invoer) =>
        plan with { Besluiten = plan.Besluiten.Select(besluit => besluit with { Rang = plan.Besluiten.Count + 1 - besluit.Rang }).Reverse().ToValueList() };
}

/// <summary>Thinks that small amounts are urgent.</summary>
internal sealed class SmallIsUrgentPolicy : BrokenPolicy
{
    protected override Triageplan Spoil(Triageplan plan, Triageinvoer invoer) =>
        Change(plan, besluit => WithPriority(besluit, besluit.Voorstel.Feiten.Totaalbedrag is { Cents: < 25_000 } ? 1 : 2));
}

/// <summary>Cannot do without an e-mail address.</summary>
internal sealed class ThrowingPolicy : BrokenPolicy
{
    protected override Triageplan Spoil(Triageplan plan, Triageinvoer invoer) =>
        invoer.Matches.Any(match => match.Contactgegevens.Count == 0) ? throw new InvalidOperationException("No e-mail address.") : plan;
}
