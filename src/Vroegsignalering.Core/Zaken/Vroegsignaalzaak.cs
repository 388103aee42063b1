using Vroegsignalering.Zaken.Gebeurtenissen;

namespace Vroegsignalering.Zaken;

/// <summary>A case: one or more signals of a match, and all that is done with them (ZAA-1).</summary>
/// <remarks>
/// Made and changed by <see cref="ZaakProcessor"/>: an event gives a new case or a refusal, and this one stays as it was. What it is follows from its events
/// alone, so that replaying them gives an equal case. A signal may be in several cases over time. Value equality over state and history.
/// <c>ToString</c> shows nothing personal. Thread safe: immutable.
/// </remarks>
public sealed class Vroegsignaalzaak : IEquatable<Vroegsignaalzaak>
{
    private Vroegsignaalzaak(Zaakstand stand, Zaakgeschiedenis geschiedenis)
    {
        Stand = stand;
        Geschiedenis = geschiedenis;
    }

    /// <summary>All that is known of the case now; also its snapshot for storage.</summary>
    public Zaakstand Stand { get; }

    /// <summary>What happened, from the first event known; after <see cref="Resume"/> from the snapshot on.</summary>
    public Zaakgeschiedenis Geschiedenis { get; }

    /// <summary>The host's identification.</summary>
    public string Id => Stand.ZaakId;

    /// <summary>The status.</summary>
    public Zaakstatus Status => Stand.Status;

    /// <summary>The number of events applied, from 1.</summary>
    public int Versie => Stand.Versie;

    /// <summary>Whether contact was made and a plan of action was made with the resident (ZAA-8).</summary>
    public bool IsGeslaagdeInterventie => Stand.EersteContact is not null && Stand.Plan is not null;

    /// <summary>The case that recorded events make. No condition is asked again: what was recorded is a fact (ZAA-3).</summary>
    /// <param name="gebeurtenissen">All events, in the order in which they were recorded; the first opens the case.</param>
    /// <exception cref="ArgumentException">
    /// There is no event, the first does not open a case, or an event is in no row of <see cref="Zaakovergangen"/> for the status then: the record is
    /// broken. The message names the place and the kind.
    /// </exception>
    public static Vroegsignaalzaak Replay(IEnumerable<Zaakgebeurtenis> gebeurtenissen)
    {
        ArgumentNullException.ThrowIfNull(gebeurtenissen);
        Vroegsignaalzaak? zaak = null;
        foreach (var gebeurtenis in gebeurtenissen)
        {
            zaak = zaak is null ? OpenRecorded(gebeurtenis) : zaak.AppendRecorded(gebeurtenis);
        }

        return zaak ?? throw new ArgumentException("There is no event; the first opens the case.", nameof(gebeurtenissen));
    }

    /// <summary>The case of a snapshot and the events recorded after it.</summary>
    /// <param name="stand">The snapshot.</param>
    /// <param name="later">The events after it, in order; default none. The next has place <see cref="Zaakstand.Versie"/> + 1.</param>
    /// <exception cref="ArgumentException">An event is in no row of <see cref="Zaakovergangen"/> for the status then.</exception>
    public static Vroegsignaalzaak Resume(Zaakstand stand, IEnumerable<Zaakgebeurtenis>? later = null)
    {
        ArgumentNullException.ThrowIfNull(stand);
        return (later ?? []).Aggregate(new Vroegsignaalzaak(stand, Zaakgeschiedenis.Leeg), (zaak, gebeurtenis) => zaak.AppendRecorded(gebeurtenis));
    }

    /// <summary>Whether the other has an equal state and history.</summary>
    /// <param name="other">The case to compare with.</param>
    public bool Equals(Vroegsignaalzaak? other) => other is not null && Stand == other.Stand && Geschiedenis == other.Geschiedenis;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Vroegsignaalzaak);

    /// <inheritdoc />
    public override int GetHashCode() => Stand.GetHashCode();

    /// <summary>The identification, the status and the version; nothing personal.</summary>
    public override string ToString() => Stand.ToString();

    /// <summary>Whether two cases have an equal state and history.</summary>
    /// <param name="left">One case.</param>
    /// <param name="right">The other case.</param>
    public static bool operator ==(Vroegsignaalzaak? left, Vroegsignaalzaak? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two cases differ.</summary>
    /// <param name="left">One case.</param>
    /// <param name="right">The other case.</param>
    public static bool operator !=(Vroegsignaalzaak? left, Vroegsignaalzaak? right) => !(left == right);

    internal static Vroegsignaalzaak Open(ZaakGeopend geopend)
    {
        var stand = ZaakEvolver.Open(geopend);
        return new(stand, Zaakgeschiedenis.Leeg.Add(new() { Volgnummer = 1, Gebeurtenis = geopend, Naar = stand.Status }));
    }

    internal Vroegsignaalzaak Append(Zaakgebeurtenis gebeurtenis, Zaakovergang overgang)
    {
        var stand = ZaakEvolver.Evolve(Stand, gebeurtenis, overgang);
        return new(stand, Geschiedenis.Add(new() { Volgnummer = stand.Versie, Gebeurtenis = gebeurtenis, Van = Status, Naar = stand.Status }));
    }

    private static Vroegsignaalzaak OpenRecorded(Zaakgebeurtenis gebeurtenis) =>
        gebeurtenis is ZaakGeopend geopend ? Open(geopend) : throw Broken(1, gebeurtenis, "the first event opens the case");

    private Vroegsignaalzaak AppendRecorded(Zaakgebeurtenis gebeurtenis)
    {
        ArgumentNullException.ThrowIfNull(gebeurtenis);
        var overgang = Zaakovergangen.Find(Status, gebeurtenis.Soort) ?? throw Broken(Versie + 1, gebeurtenis, $"it is not possible in status {Status.Code}");
        return overgang.Naar.Contains(ZaakEvolver.TargetOf(gebeurtenis, overgang))
            ? Append(gebeurtenis, overgang)
            : throw Broken(Versie + 1, gebeurtenis, $"it leads from {Status.Code} to a status that it cannot lead to");
    }

    private static ArgumentException Broken(int place, Zaakgebeurtenis? gebeurtenis, string why) =>
        new(FormattableString.Invariant($"Event {place} ({gebeurtenis?.Soort.Code}) cannot be replayed: {why}."));
}
