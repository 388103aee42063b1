using Vroegsignalering.Foundation;

namespace Vroegsignalering.Termijnen;

/// <summary>Which days a <see cref="NederlandseWerkdagenkalender"/> takes for holidays, where law and custom differ (TER-2).</summary>
/// <remarks>The default is the law as it counts working days. Value equality. Thread safe: immutable.</remarks>
public sealed record WerkdagenkalenderOptions
{
    /// <summary>The law as it counts working days: 5 May in every year, Good Friday a holiday, a decree day a working day.</summary>
    public static WerkdagenkalenderOptions Default { get; } = new();

    /// <summary>Whether 5 May is a holiday in lustrum years only (2020, 2025, 2030), and a working day in the others.</summary>
    /// <value>Default false: a holiday in every year (Algemene termijnenwet, art. 3 lid 1). True is a custom of collective labour agreements.</value>
    public bool BevrijdingsdagAlleenInLustrumjaar { get; init; }

    /// <summary>Whether Good Friday is a working day.</summary>
    /// <value>Default false: equated with a holiday (Algemene termijnenwet, art. 3 lid 2). True is how most shops and many offices work.</value>
    public bool GoedeVrijdagIsWerkdag { get; init; }

    /// <summary>Whether a day that a royal decree equates with a holiday (a <see cref="GelijkgesteldeDag"/>) is a holiday.</summary>
    /// <value>
    /// Default false: a decree moves the end of statutory terms (Algemene termijnenwet, art. 3 lid 3), and such a Friday is a working day
    /// otherwise. True is the calendar of the law for those ends, see <see cref="NederlandseWerkdagenkalender.Wettelijk"/>. Decree days are
    /// known for some years only, see <see cref="GelijkgesteldeDagen.IsKnown"/>; in another year this option changes nothing.
    /// </value>
    public bool GelijkgesteldeDagIsFeestdag { get; init; }

    /// <summary>The options in words: <c>5 mei elk jaar een feestdag; Goede Vrijdag een feestdag; gelijkgestelde dagen werkdagen</c>.</summary>
    /// <param name="taal">The language.</param>
    public string ToText(Taal taal)
    {
        ArgumentNullException.ThrowIfNull(taal);
        return string.Join("; ", Parts().Select(part => part.In(taal)));
    }

    /// <summary>The options in words, in Dutch.</summary>
    public override string ToString() => ToText(Taal.Nederlands);

    private IEnumerable<LocalizedText> Parts()
    {
        yield return BevrijdingsdagAlleenInLustrumjaar
            ? new("5 mei alleen in lustrumjaren een feestdag", "5 May a holiday in lustrum years only")
            : new("5 mei elk jaar een feestdag", "5 May a holiday every year");
        yield return GoedeVrijdagIsWerkdag
            ? new("Goede Vrijdag een werkdag", "Good Friday a working day")
            : new("Goede Vrijdag een feestdag", "Good Friday a holiday");
        yield return GelijkgesteldeDagIsFeestdag
            ? new($"gelijkgestelde dagen feestdagen, bekend voor {GelijkgesteldeDagen.KnownYears}", $"decree days holidays, known for {GelijkgesteldeDagen.KnownYears}")
            : new("gelijkgestelde dagen werkdagen", "decree days working days");
    }
}
