namespace Vroegsignalering.Zaken;

/// <summary>The part of a werkwijze about cases: what counts as help accepted, consent to aftercare, closing by itself (ZAA-3, ZAA-6, TKP-8, NAZ-1).</summary>
/// <remarks>Dated values are read on the day of the event. Value equality. Thread safe: immutable.</remarks>
public sealed record Zaakafspraken
{
    /// <summary>Whether general tips only count as help accepted (TKP-8). No in the national exchange model, yes in municipality 5 of 004.</summary>
    public required GedateerdeWaarde<bool> AlleenTipsTeltAlsHulp { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Whether aftercare asks the consent of the resident (NAZ-1; 000).</summary>
    public required GedateerdeWaarde<bool> NazorgMetToestemming { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Whether a case without contact ends by itself at the feedback term; no: the host gets a proposal (ZAA-6; 004, municipality 1).</summary>
    public required GedateerdeWaarde<bool> AutomatischSluiten { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Every option with its value, first day and source.</summary>
    public IEnumerable<Afspraakregel> Describe() =>
    [
        .. Afspraakregel.Of("zaken.alleenTipsTeltAlsHulp", string.Empty, AlleenTipsTeltAlsHulp, Afspraakregel.Text),
        .. Afspraakregel.Of("zaken.nazorgMetToestemming", string.Empty, NazorgMetToestemming, Afspraakregel.Text),
        .. Afspraakregel.Of("zaken.automatischSluiten", string.Empty, AutomatischSluiten, Afspraakregel.Text),
    ];
}
