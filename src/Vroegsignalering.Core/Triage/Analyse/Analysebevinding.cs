using Vroegsignalering.Foundation;

namespace Vroegsignalering.Triage.Analyse;

/// <summary>Something that an analysis of rules found, with an example (TRI-4).</summary>
/// <remarks>A closed set: the cases are the sealed records of this folder. Nothing personal: examples are made up. Value equality. Thread safe: immutable.</remarks>
public abstract record Analysebevinding
{
    private protected Analysebevinding()
    {
    }

    /// <summary>The kind, with its stable code.</summary>
    public abstract Analysebevindingsoort Soort { get; }

    /// <summary>How serious it is.</summary>
    public abstract Analyseernst Ernst { get; }

    /// <summary>A match for which it is so; null only for a rule whose condition never holds.</summary>
    public Analysevoorbeeld? Voorbeeld { get; init; }

    /// <summary>What was found, without the example.</summary>
    public abstract LocalizedText Toelichting { get; }

    /// <summary>Handles every case.</summary>
    /// <param name="leemte">Handles <see cref="Leemte"/>.</param>
    /// <param name="dodeRegel">Handles <see cref="DodeRegel"/>.</param>
    /// <param name="losBedrag">Handles <see cref="LosBedrag"/>.</param>
    /// <param name="regeloverlap">Handles <see cref="Regeloverlap"/>.</param>
    /// <typeparam name="TResult">The result.</typeparam>
    public TResult Match<TResult>(
        Func<Leemte, TResult> leemte,
        Func<DodeRegel, TResult> dodeRegel,
        Func<LosBedrag, TResult> losBedrag,
        Func<Regeloverlap, TResult> regeloverlap)
    {
        ArgumentNullException.ThrowIfNull(leemte);
        ArgumentNullException.ThrowIfNull(dodeRegel);
        ArgumentNullException.ThrowIfNull(losBedrag);
        ArgumentNullException.ThrowIfNull(regeloverlap);
        return this switch
        {
            Leemte each => leemte(each),
            DodeRegel each => dodeRegel(each),
            LosBedrag each => losBedrag(each),
            Regeloverlap each => regeloverlap(each),
            _ => throw new InvalidOperationException("The set of findings is closed."),
        };
    }

    /// <summary>The finding and its example in words.</summary>
    /// <param name="taal">The language.</param>
    public string ToText(Taal taal)
    {
        ArgumentNullException.ThrowIfNull(taal);
        var example = Voorbeeld is null ? string.Empty : (taal == Taal.Engels ? "; example: " : "; voorbeeld: ") + Voorbeeld.Omschrijving.In(taal);
        return $"{Soort.Tekst.In(taal)}: {Toelichting.In(taal)}{example}";
    }

    /// <summary>The finding in Dutch.</summary>
    public sealed override string ToString() => ToText(Taal.Nederlands);
}
