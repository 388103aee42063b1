using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Screening;

/// <summary>What screening says of one match (SCR-2).</summary>
/// <remarks>Value equality. <c>ToString</c> shows nothing personal. Thread safe: immutable.</remarks>
public sealed record Matchscreening
{
    /// <summary>The number of the match.</summary>
    public required Matchnummer Nummer { get; init; }

    /// <summary>What it makes of the match.</summary>
    public required Screeninguitkomst Uitkomst { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The signals of the run's month, by partner and number, ordinally; not empty.</summary>
    public required ValueList<Signaalscreening> Signalen { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Whether a person must look before anything is done: at a signal in doubt, or at what was not checked unless the werkwijze lets that go on.</summary>
    public required bool HandmatigEerst { get; init; }

    /// <summary>Whether anything goes on, if only to the person who looks.</summary>
    public bool GaatDoor => Uitkomst != Screeninguitkomst.NoGo && Uitkomst != Screeninguitkomst.TeWeinigOver;

    /// <summary>Whether every check of every signal could be done.</summary>
    public bool IsGescreend => !Signalen.Any(signaal => signaal.Oordeel.IsT3 || signaal.Bevindingen.Any(bevinding => bevinding.Oordeel.IsT3));

    /// <summary>Why a person must look at the signals that go on, each once, in the order of <see cref="Controlereden"/>.</summary>
    public ValueList<Controlereden> Controleredenen =>
        Remaining.SelectMany(signaal => signaal.Bevindingen).Where(bevinding => bevinding.Oordeel.IsT2).SelectMany(bevinding => bevinding.Oordeel.AsT2.Redenen)
            .Concat(Remaining.Where(signaal => signaal.Oordeel.IsT2).SelectMany(signaal => signaal.Oordeel.AsT2.Redenen))
            .Distinct().OrderBy(reden => reden.Value).ToValueList();

    private IEnumerable<Signaalscreening> Remaining => GaatDoor ? Signalen.Where(signaal => !signaal.Oordeel.IsT1) : [];

    /// <summary>Whether a signal of the run's month goes on, if only to the person who looks.</summary>
    /// <param name="signaal">The signal; one that is not of this match does not.</param>
    public bool LaatDoor(Vroegsignaal signaal)
    {
        var verwijzing = Signaalverwijzing.Of(signaal);
        return Remaining.Any(each => each.Signaal == verwijzing);
    }

    /// <summary>Whether somebody whose signal goes on is known; null: not asked of each of them, and nobody is.</summary>
    /// <param name="kenmerk">Where: <see cref="Screeningskenmerk.Schuldhulpverlening"/>, <see cref="Screeningskenmerk.Wijkteam"/>.</param>
    public bool? IsBekend(Screeningskenmerk kenmerk)
    {
        ArgumentNullException.ThrowIfNull(kenmerk);
        var told = Remaining.Select(signaal => Known(signaal, kenmerk)).ToList();
        return told.Contains(true) ? true : told.Count == 0 || told.Contains(null) ? null : false;
    }

    /// <summary>The number and what it comes to.</summary>
    public override string ToString() => $"{Nummer}: {Uitkomst.Code}";

    private static bool? Known(Signaalscreening signaal, Screeningskenmerk kenmerk)
    {
        var told = signaal.Bevindingen.Where(bevinding => bevinding.Kenmerk == kenmerk && bevinding.IsBekend is not null).Select(bevinding => bevinding.IsBekend).ToList();
        return told.Contains(true) ? true : told.Count == 0 ? null : false;
    }
}
