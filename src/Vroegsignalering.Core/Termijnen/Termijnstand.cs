using NodaTime;
using NodaTime.Text;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Termijnen;

/// <summary>How one deadline stands at a moment (TER-6).</summary>
/// <remarks>A closed set of six cases: the sealed records that derive from it. Value equality. Thread safe: immutable.</remarks>
public abstract record Termijnstand
{
    private protected Termijnstand()
    {
    }

    /// <summary>The deadline.</summary>
    public required Termijnsoort Soort { get; init; }

    /// <summary>The event that starts it, as agreed on the day of the start, or else today.</summary>
    public required Startgebeurtenis Startgebeurtenis { get; init; }

    /// <summary>The day of the start event; null when it has not begun.</summary>
    public LocalDate? Start { get; init; }

    /// <summary>The due date, included; null when it has not begun.</summary>
    public LocalDate? Vervaldatum { get; init; }

    /// <summary>The state, with its stable code.</summary>
    public abstract Termijntoestand Toestand { get; }

    /// <summary>The figures in words.</summary>
    public abstract LocalizedText Toelichting { get; }

    /// <summary>Whether something must still be done: it runs, ends today, or has expired.</summary>
    public bool IsOpen => this is TermijnLoopt or TermijnVandaag or TermijnVerstreken;

    /// <summary>Handles every case.</summary>
    /// <param name="nogNietBegonnen">Handles <see cref="TermijnNogNietBegonnen"/>.</param>
    /// <param name="loopt">Handles <see cref="TermijnLoopt"/>.</param>
    /// <param name="vandaag">Handles <see cref="TermijnVandaag"/>.</param>
    /// <param name="verstreken">Handles <see cref="TermijnVerstreken"/>.</param>
    /// <param name="gehaald">Handles <see cref="TermijnGehaald"/>.</param>
    /// <param name="vervallen">Handles <see cref="TermijnVervallen"/>.</param>
    /// <typeparam name="TResult">The result.</typeparam>
    public TResult Match<TResult>(
        Func<TermijnNogNietBegonnen, TResult> nogNietBegonnen,
        Func<TermijnLoopt, TResult> loopt,
        Func<TermijnVandaag, TResult> vandaag,
        Func<TermijnVerstreken, TResult> verstreken,
        Func<TermijnGehaald, TResult> gehaald,
        Func<TermijnVervallen, TResult> vervallen)
    {
        ArgumentNullException.ThrowIfNull(nogNietBegonnen);
        ArgumentNullException.ThrowIfNull(loopt);
        ArgumentNullException.ThrowIfNull(vandaag);
        ArgumentNullException.ThrowIfNull(verstreken);
        ArgumentNullException.ThrowIfNull(gehaald);
        ArgumentNullException.ThrowIfNull(vervallen);
        return this switch
        {
            TermijnNogNietBegonnen stand => nogNietBegonnen(stand),
            TermijnLoopt stand => loopt(stand),
            TermijnVandaag stand => vandaag(stand),
            TermijnVerstreken stand => verstreken(stand),
            TermijnGehaald stand => gehaald(stand),
            TermijnVervallen stand => vervallen(stand),
            _ => throw new InvalidOperationException("The set of states is closed."),
        };
    }

    /// <summary>One line: <c>terugkoppeling: uiterlijk 2027-01-06, nog 12 kalenderdagen (8 werkdagen)</c>.</summary>
    /// <param name="taal">The language.</param>
    public string ToText(Taal taal)
    {
        ArgumentNullException.ThrowIfNull(taal);
        var due = Vervaldatum is { } datum ? $"{(taal == Taal.Engels ? "due" : "uiterlijk")} {LocalDatePattern.Iso.Format(datum)}, " : string.Empty;
        return $"{Soort.Tekst.In(taal)}: {due}{Toelichting.In(taal)}";
    }

    /// <summary>The line in Dutch; nothing personal.</summary>
    public sealed override string ToString() => ToText(Taal.Nederlands);

    private protected static string Days(int kalenderdagen, int werkdagen, Taal taal) =>
        $"{Termijneenheid.Kalenderdagen.ToText(kalenderdagen, taal)} ({Termijneenheid.Werkdagen.ToText(werkdagen, taal)})";
}
