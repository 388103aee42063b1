using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matches;

/// <summary>A signal that was taken in but is in no match; it goes back to its partner with <see cref="Reden"/> (SEL-5).</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record NietGematcht
{
    /// <summary>The signal.</summary>
    public required Vroegsignaal Signaal { get; init; }

    /// <summary>The number counted on its key, 1 or more.</summary>
    public required int Gevonden { get; init; }

    /// <summary>The lowest number that makes a match, included.</summary>
    public required int Minimum { get; init; }

    /// <summary>Where the minimum comes from.</summary>
    public required Bron Bron { get; init; }

    /// <summary>Whether the signal has no key, for instance because the date of birth is incomplete.</summary>
    public required bool ZonderSleutel { get; init; }

    /// <summary><see cref="Teruggavereden.ZonderSleutel"/> when the signal has no key, else <see cref="Teruggavereden.TeWeinigSignalen"/>.</summary>
    public Teruggavereden Reden => ZonderSleutel ? Teruggavereden.ZonderSleutel : Teruggavereden.TeWeinigSignalen;

    /// <summary>The figures behind the reason: <c>1 op de sleutel; nodig: 2; bron 001 (1.3)</c>; without a key what is wrong. Nothing personal.</summary>
    /// <param name="taal">The language.</param>
    public string ToText(Taal taal)
    {
        ArgumentNullException.ThrowIfNull(taal);
        return (ZonderSleutel, taal == Taal.Engels) switch
        {
            (false, false) => FormattableString.Invariant($"{Gevonden} op de sleutel; nodig: {Minimum}; bron {Bron}"),
            (false, true) => FormattableString.Invariant($"{Gevonden} on the key; needed: {Minimum}; source {Bron}"),
            (true, _) => Reden.Tekst.In(taal),
        };
    }
}
