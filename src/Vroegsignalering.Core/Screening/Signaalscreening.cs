using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Screening;

/// <summary>What screening says of one signal, with every finding (SCR-2).</summary>
/// <remarks>Value equality. <c>ToString</c> shows nothing personal. Thread safe: immutable.</remarks>
public sealed record Signaalscreening
{
    /// <summary>The signal.</summary>
    public required Signaalverwijzing Signaal { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The verdict that follows from all findings: no-go before by hand, by hand before not checked, not checked before go.</summary>
    public required Screeningoordeel Oordeel { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Every finding about this signal, also those that did not decide, in the order of <see cref="Screeningskenmerk"/>.</summary>
    public ValueList<Screeningsbevinding> Bevindingen { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = [];

    /// <summary>The verdict of the register check with its evidence; null: it was not done.</summary>
    public BrpOordeel? Brp => Bevindingen.FirstOrDefault(bevinding => bevinding.Brp is not null)?.Brp;

    /// <summary>Where the client lives now, when the register check found him elsewhere in the municipality; else null. The signal keeps its own address (SCR-8).</summary>
    public Adres? NieuwAdres => Brp?.Uitkomst == BrpUitkomst.Afgewezen ? Brp.NieuwAdres : null;

    /// <summary>The signal and the verdict; nothing personal.</summary>
    public override string ToString() => $"{Signaal}: {Oordeel}";
}
