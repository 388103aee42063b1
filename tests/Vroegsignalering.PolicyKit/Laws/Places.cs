using Vroegsignalering.Triage;

namespace Vroegsignalering.PolicyKit.Laws;

/// <summary>Reads from a decision which places it took and which it found full.</summary>
internal static class Places
{
    /// <summary>The team by which a decision takes a place on a channel: that of the trail, else that of the decision.</summary>
    public static string? TeamOn(Triagebesluit besluit, Kanaal kanaal) => Granting(besluit, kanaal) is { } step ? step.Team : besluit.Team;

    public static Spoorstap? Granting(Triagebesluit besluit, Kanaal kanaal) =>
        besluit.Spoor.FirstOrDefault(step => step.Kanaal == kanaal && (step.Soort == Spoorsoort.Toegewezen || step.Soort == Spoorsoort.BovenCapaciteit));

    public static bool CanUse(Triagefeiten feiten, Kanaal kanaal) => Kanaalgegevens.Of(kanaal) is not { } needed || feiten.Contactgegevens.Contains(needed);

    public static bool Covers(Kanaalcapaciteit capacity, Triagebesluit besluit) =>
        besluit.Kanalen.Contains(capacity.Kanaal)
        && (capacity.Gebied is null || capacity.Gebied == besluit.Voorstel.Feiten.Gebied)
        && (capacity.Team is null || string.Equals(capacity.Team, TeamOn(besluit, capacity.Kanaal), StringComparison.Ordinal));
}
