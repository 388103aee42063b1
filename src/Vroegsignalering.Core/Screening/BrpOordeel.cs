using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Screening;

/// <summary>What the register check says of one signal, with everything it rests on (SCR-5, SCR-8).</summary>
/// <remarks>
/// Data; the table and the waterfall are views of it. Neither shows a personal value: not of the signal, not of the register, not the host's
/// id. Value equality. Thread safe: immutable.
/// </remarks>
public sealed record BrpOordeel
{
    /// <summary>The signal.</summary>
    public required Signaalverwijzing Signaal { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The verdict.</summary>
    public required BrpUitkomst Uitkomst { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The fact found. Beside <see cref="BrpUitkomst.Handmatig"/> it is what the person who looks should begin with.</summary>
    public required BrpBevinding Bevinding { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Why a person must look, in the order of <see cref="Controlereden"/>; empty unless the verdict is <see cref="BrpUitkomst.Handmatig"/>.</summary>
    public ValueList<Controlereden> Redenen { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = [];

    /// <summary>Number of persons the signal was compared with, 0 or more.</summary>
    public required int AantalKandidaten { get; init; }

    /// <summary>The best candidate in the decision over the whole household; null: there was none, or nobody was compared.</summary>
    public Kandidaatvergelijking? Kandidaat { get; init; }

    /// <summary>The best of the other candidates; null: there was none.</summary>
    public Kandidaatvergelijking? NaasteAndere { get; init; }

    /// <summary>By how much the best candidate stands before the next, in millibits; null: there is no other.</summary>
    /// <remarks>The lower of two: the difference of the two scores, and the loss of the whole household when this person is taken away from the signal.</remarks>
    public int? Verschil { get; init; }

    /// <summary>The thresholds that were applied.</summary>
    public required BrpDrempels Drempels { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Where the person lives now, when that is elsewhere in the municipality; else null. The signal keeps its own address.</summary>
    public Adres? NieuwAdres => Bevinding == BrpBevinding.Verhuisd ? Kandidaat?.Persoon.Adres : null;

    /// <summary>The verdict with its table of evidence and the nearest other candidate; lines separated by a line feed, none at the end.</summary>
    /// <param name="taal">The language.</param>
    public string ToText(Taal taal) => BrpOordeelWriter.WriteTable(this, taal);

    /// <summary>How the score of the best candidate comes about, one bar for each field; a bar is one character for each 1,000 millibits.</summary>
    /// <param name="taal">The language.</param>
    public string ToWaterfall(Taal taal) => BrpOordeelWriter.WriteWaterfall(this, taal);

    /// <summary>The signal, verdict and fact; nothing personal.</summary>
    public override string ToString() => $"BrpOordeel {{ {Signaal}, {Uitkomst.Name}, {Bevinding.Name} }}";
}
