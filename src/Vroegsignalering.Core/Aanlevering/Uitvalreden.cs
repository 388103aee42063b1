using Vroegsignalering.Foundation;

namespace Vroegsignalering.Aanlevering;

/// <summary>Why a signal is not taken in, with what was found, what is allowed and the source (AAN-1, AAN-12).</summary>
/// <remarks>A closed set: the cases are the sealed records of this folder. Nothing personal. Value equality. Thread safe: immutable.</remarks>
public abstract record Uitvalreden
{
    private protected Uitvalreden()
    {
    }

    /// <summary>The kind of reason, with its stable code.</summary>
    public abstract Uitvalredensoort Soort { get; }

    /// <summary>The figures in words.</summary>
    public abstract LocalizedText Toelichting { get; }

    /// <summary>Handles every case.</summary>
    /// <param name="buitenAanlevermoment">Handles <see cref="BuitenAanlevermoment"/>.</param>
    /// <param name="onvolledigeGegevens">Handles <see cref="OnvolledigeGegevens"/>.</param>
    /// <param name="rechtspersoon">Handles <see cref="Rechtspersoon"/>.</param>
    /// <param name="geenWoning">Handles <see cref="GeenWoning"/>.</param>
    /// <param name="geenKlantMeer">Handles <see cref="GeenKlantMeer"/>.</param>
    /// <param name="bekendInSchuldregeling">Handles <see cref="BekendInSchuldregeling"/>.</param>
    /// <param name="betalingsregelingLoopt">Handles <see cref="BetalingsregelingLoopt"/>.</param>
    /// <param name="teJong">Handles <see cref="TeJong"/>.</param>
    /// <param name="teOud">Handles <see cref="TeOud"/>.</param>
    /// <param name="onderDrempelbedrag">Handles <see cref="OnderDrempelbedrag"/>.</param>
    /// <param name="teWeinigTermijnen">Handles <see cref="TeWeinigTermijnen"/>.</param>
    /// <param name="onvoldoendeInspanning">Handles <see cref="OnvoldoendeInspanning"/>.</param>
    /// <param name="herhaaldeMelding">Handles <see cref="HerhaaldeMelding"/>.</param>
    /// <param name="anderCriterium">Handles <see cref="AnderCriterium"/>.</param>
    /// <typeparam name="TResult">The result.</typeparam>
    public TResult Match<TResult>(
        Func<BuitenAanlevermoment, TResult> buitenAanlevermoment,
        Func<OnvolledigeGegevens, TResult> onvolledigeGegevens,
        Func<Rechtspersoon, TResult> rechtspersoon,
        Func<GeenWoning, TResult> geenWoning,
        Func<GeenKlantMeer, TResult> geenKlantMeer,
        Func<BekendInSchuldregeling, TResult> bekendInSchuldregeling,
        Func<BetalingsregelingLoopt, TResult> betalingsregelingLoopt,
        Func<TeJong, TResult> teJong,
        Func<TeOud, TResult> teOud,
        Func<OnderDrempelbedrag, TResult> onderDrempelbedrag,
        Func<TeWeinigTermijnen, TResult> teWeinigTermijnen,
        Func<OnvoldoendeInspanning, TResult> onvoldoendeInspanning,
        Func<HerhaaldeMelding, TResult> herhaaldeMelding,
        Func<AnderCriterium, TResult> anderCriterium)
    {
        ArgumentNullException.ThrowIfNull(buitenAanlevermoment);
        ArgumentNullException.ThrowIfNull(onvolledigeGegevens);
        ArgumentNullException.ThrowIfNull(rechtspersoon);
        ArgumentNullException.ThrowIfNull(geenWoning);
        ArgumentNullException.ThrowIfNull(geenKlantMeer);
        ArgumentNullException.ThrowIfNull(bekendInSchuldregeling);
        ArgumentNullException.ThrowIfNull(betalingsregelingLoopt);
        ArgumentNullException.ThrowIfNull(teJong);
        ArgumentNullException.ThrowIfNull(teOud);
        ArgumentNullException.ThrowIfNull(onderDrempelbedrag);
        ArgumentNullException.ThrowIfNull(teWeinigTermijnen);
        ArgumentNullException.ThrowIfNull(onvoldoendeInspanning);
        ArgumentNullException.ThrowIfNull(herhaaldeMelding);
        ArgumentNullException.ThrowIfNull(anderCriterium);
        return this switch
        {
            BuitenAanlevermoment reason => buitenAanlevermoment(reason),
            OnvolledigeGegevens reason => onvolledigeGegevens(reason),
            Rechtspersoon reason => rechtspersoon(reason),
            GeenWoning reason => geenWoning(reason),
            GeenKlantMeer reason => geenKlantMeer(reason),
            BekendInSchuldregeling reason => bekendInSchuldregeling(reason),
            BetalingsregelingLoopt reason => betalingsregelingLoopt(reason),
            TeJong reason => teJong(reason),
            TeOud reason => teOud(reason),
            OnderDrempelbedrag reason => onderDrempelbedrag(reason),
            TeWeinigTermijnen reason => teWeinigTermijnen(reason),
            OnvoldoendeInspanning reason => onvoldoendeInspanning(reason),
            HerhaaldeMelding reason => herhaaldeMelding(reason),
            AnderCriterium reason => anderCriterium(reason),
            _ => throw new InvalidOperationException("The set of reasons is closed."),
        };
    }

    /// <summary>The kind and the figures, in Dutch.</summary>
    public sealed override string ToString() => $"{Soort.Code}: {Toelichting.Nederlands}";
}
