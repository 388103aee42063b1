using Vroegsignalering.Foundation;

namespace Vroegsignalering.Triage;

/// <summary>Says at a channel what comes in its place: <c>Kanaal.Telefoon.BijVol(Kanaal.Mail).BijOntbreken(Kanaal.Kaartje)</c>.</summary>
/// <remarks>Thread safe: stateless.</remarks>
public static class KanaalExtensions
{
    /// <summary>A channel that comes in the place of another, with its own bucket.</summary>
    /// <param name="kanaal">The channel.</param>
    /// <param name="bakje">The bucket.</param>
    /// <param name="team">The team; null: that of the rule.</param>
    public static Kanaalvervanging InBakje(this Kanaal kanaal, string bakje, string? team = null) => new() { Kanaal = kanaal, Bakje = bakje, Team = team };

    /// <summary>The channels tried, in order, when this one is full.</summary>
    /// <param name="keuze">The channel.</param>
    /// <param name="kanalen">The channels in its place.</param>
    public static Kanaalkeuze BijVol(this Kanaalkeuze keuze, params ReadOnlySpan<Kanaalvervanging> kanalen)
    {
        ArgumentNullException.ThrowIfNull(keuze);
        return keuze with { BijVol = ValueList.Create(kanalen) };
    }

    /// <summary>The channels tried, in order, when this one is full.</summary>
    /// <param name="kanaal">The channel.</param>
    /// <param name="kanalen">The channels in its place.</param>
    public static Kanaalkeuze BijVol(this Kanaal kanaal, params ReadOnlySpan<Kanaalvervanging> kanalen) => BijVol(Kanaalkeuze.FromKanaal(kanaal), kanalen);

    /// <summary>The channels tried, in order, when the contact detail of this one is not known.</summary>
    /// <param name="keuze">The channel.</param>
    /// <param name="kanalen">The channels in its place.</param>
    public static Kanaalkeuze BijOntbreken(this Kanaalkeuze keuze, params ReadOnlySpan<Kanaalvervanging> kanalen)
    {
        ArgumentNullException.ThrowIfNull(keuze);
        return keuze with { BijOntbreken = ValueList.Create(kanalen) };
    }

    /// <summary>The channels tried, in order, when the contact detail of this one is not known.</summary>
    /// <param name="kanaal">The channel.</param>
    /// <param name="kanalen">The channels in its place.</param>
    public static Kanaalkeuze BijOntbreken(this Kanaal kanaal, params ReadOnlySpan<Kanaalvervanging> kanalen) => BijOntbreken(Kanaalkeuze.FromKanaal(kanaal), kanalen);

    /// <summary>What becomes of the channel when nothing is left.</summary>
    /// <param name="keuze">The channel.</param>
    /// <param name="overloop">What becomes of it.</param>
    public static Kanaalkeuze AndersDan(this Kanaalkeuze keuze, Overloop overloop)
    {
        ArgumentNullException.ThrowIfNull(keuze);
        return keuze with { Overloop = overloop };
    }

    /// <summary>What becomes of the channel when nothing is left.</summary>
    /// <param name="kanaal">The channel.</param>
    /// <param name="overloop">What becomes of it.</param>
    public static Kanaalkeuze AndersDan(this Kanaal kanaal, Overloop overloop) => AndersDan(Kanaalkeuze.FromKanaal(kanaal), overloop);
}
