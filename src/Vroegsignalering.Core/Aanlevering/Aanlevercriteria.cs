using Vroegsignalering.Foundation;

namespace Vroegsignalering.Aanlevering;

/// <summary>The intake part of a werkwijze: which signals are taken in.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record Aanlevercriteria
{
    /// <summary>When partners report.</summary>
    public required Aanlevermomentafspraak Aanlevermoment { get; init; }

    /// <summary>What is agreed for every partner.</summary>
    public required Aanleverafspraken Standaard { get; init; }

    /// <summary>What is agreed for a kind of partner; each kind at most once.</summary>
    public ValueList<Soortafspraken> PerSoort { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = [];

    /// <summary>What is agreed for one partner; each partner at most once.</summary>
    public ValueList<Partnerafspraken> PerPartner { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = [];

    /// <summary>Whether only natural persons are taken in (AAN-7); an unknown legal form is admitted with a remark.</summary>
    public required GedateerdeWaarde<bool> AlleenNatuurlijkePersonen { get; init; }

    /// <summary>What happens when the due date, or a number of instalments or reminders, is unknown (AAN-3, AAN-6).</summary>
    public required GedateerdeWaarde<OmgangMetOnbekend> Onbekend { get; init; }

    /// <summary>What happens when the amount is unknown (SIG-4).</summary>
    public required GedateerdeWaarde<OmgangMetOnbekend> OnbekendBedrag { get; init; }

    /// <summary>What happens when there is neither a name of a person nor a trade name (own).</summary>
    public required GedateerdeWaarde<OmgangMetOnbekend> OnbekendeNaam { get; init; }

    /// <summary>Whether a partner may report outside the age window on purpose, admitted with a remark (AAN-2).</summary>
    public required GedateerdeWaarde<bool> UitzonderingCrediteur { get; init; }

    /// <summary>When a signal is a repeated report (AAN-8).</summary>
    public required GedateerdeWaarde<Herhalingsafspraak> Herhaling { get; init; }

    /// <summary>Which signals are taken up at once (AAN-9).</summary>
    public required GedateerdeWaarde<DirectOpgepaktafspraak> DirectOpgepakt { get; init; }

    /// <summary>Whether the Energieregeling gives remarks on energy signals without an earlier signal or personal contact (AAN-6).</summary>
    public required GedateerdeWaarde<bool> Energieregeling { get; init; }

    /// <summary>Codes of the host's own criteria, asked after the built-in ones in this order; default none.</summary>
    public ValueList<string> EigenCriteria { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = [];

    /// <summary>Every option with its value, first day and source.</summary>
    public IEnumerable<Afspraakregel> Describe() =>
    [
        .. Aanlevermoment.Describe(),
        .. Standaard.Describe("aanlevering.standaard"),
        .. PerSoort.SelectMany(soort => soort.Afspraken.Describe($"aanlevering.perSoort[{soort.Soort.Code}]")),
        .. PerPartner.SelectMany(partner => partner.Afspraken.Describe($"aanlevering.perPartner[{partner.PartnerId}]")),
        .. Afspraakregel.Of("aanlevering.alleenNatuurlijkePersonen", string.Empty, AlleenNatuurlijkePersonen, Afspraakregel.Text),
        .. Afspraakregel.Of("aanlevering.onbekend", string.Empty, Onbekend, keuze => keuze.Tekst.Nederlands),
        .. Afspraakregel.Of("aanlevering.onbekendBedrag", string.Empty, OnbekendBedrag, keuze => keuze.Tekst.Nederlands),
        .. Afspraakregel.Of("aanlevering.onbekendeNaam", string.Empty, OnbekendeNaam, keuze => keuze.Tekst.Nederlands),
        .. Afspraakregel.Of("aanlevering.uitzonderingCrediteur", string.Empty, UitzonderingCrediteur, Afspraakregel.Text),
        .. Afspraakregel.Of("aanlevering.herhaling", string.Empty, Herhaling, afspraak => afspraak.ToString()),
        .. Afspraakregel.Of("aanlevering.directOpgepakt", string.Empty, DirectOpgepakt, afspraak => afspraak.ToString()),
        .. Afspraakregel.Of("aanlevering.energieregeling", string.Empty, Energieregeling, Afspraakregel.Text),
        .. EigenCriteria.Count == 0 ? [] : Afspraakregel.Of("aanlevering.eigenCriteria", string.Empty, GedateerdeWaarde.Vast(EigenCriteria, Bron.Host), codes => string.Join(", ", codes)),
    ];
}
