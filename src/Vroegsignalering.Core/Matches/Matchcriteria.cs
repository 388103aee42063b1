namespace Vroegsignalering.Matches;

/// <summary>The matching part of a werkwijze: which signals belong together (MAT-1 to MAT-7).</summary>
/// <remarks>
/// Dated values are read on the reference date of the run. A property that is set to null, or to a dated value that holds null, throws
/// <see cref="ArgumentNullException"/>; every other fault, such as a number out of range, is named by <see cref="Werkwijzen.WerkwijzeChecker"/>.
/// Value equality. Thread safe: immutable.
/// </remarks>
public sealed record Matchcriteria
{
    /// <summary>The code of the key: <c>adres</c>, <c>persoon-op-adres</c>, <c>persoon</c>, or one of the host's own.</summary>
    public required GedateerdeWaarde<string> Sleutel { get; init => field = CriteriaGuard.NotNull(value); }

    /// <summary>Whether local synonyms in an address (<c>hs</c> = <c>H</c>, <c>3hg</c> = <c>III</c>) are one address; only for the ready-made keys with an address (SIG-6).</summary>
    public required GedateerdeWaarde<bool> PlaatselijkeSynoniemen { get; init => field = CriteriaGuard.NotNull(value); }

    /// <summary>Lowest number that makes a match, included; 1 or more (MAT-4).</summary>
    public required GedateerdeWaarde<int> Minimum { get; init => field = CriteriaGuard.NotNull(value); }

    /// <summary>What is counted towards the minimum.</summary>
    public required GedateerdeWaarde<Telwijze> Telwijze { get; init => field = CriteriaGuard.NotNull(value); }

    /// <summary>Over which months signals count together (MAT-3).</summary>
    public required GedateerdeWaarde<Matchperiode> Periode { get; init => field = CriteriaGuard.NotNull(value); }

    /// <summary>Number of months before the run's month that are looked at, 0 to 6; at least 1 when the period or consecutive arrears need it.</summary>
    public required GedateerdeWaarde<int> TerugblikMaanden { get; init => field = CriteriaGuard.NotNull(value); }

    /// <summary>Whether the same partner in two consecutive months is a match too (000, MAT-5); a gap of one month is not consecutive.</summary>
    public required GedateerdeWaarde<bool> OpvolgendeAchterstanden { get; init => field = CriteriaGuard.NotNull(value); }

    /// <summary>Whether <see cref="Matchsoort.Opeenvolgend"/> asks for the same partner; else any earlier signal on the key is enough (MAT-5).</summary>
    public required GedateerdeWaarde<bool> OpeenvolgendZelfdePartner { get; init => field = CriteriaGuard.NotNull(value); }

    /// <summary>Highest number of different surnames on one key that is not marked, 1 or more (MAT-7).</summary>
    public required GedateerdeWaarde<int> HoogsteAantalAchternamen { get; init => field = CriteriaGuard.NotNull(value); }

    /// <summary>Every option with its value, first day and source.</summary>
    public IEnumerable<Afspraakregel> Describe() =>
    [
        .. Afspraakregel.Of("matching.sleutel", string.Empty, Sleutel, code => code),
        .. Afspraakregel.Of("matching.plaatselijkeSynoniemen", string.Empty, PlaatselijkeSynoniemen, Afspraakregel.Text),
        .. Afspraakregel.Of("matching.minimum", "signalen", Minimum, Afspraakregel.Text),
        .. Afspraakregel.Of("matching.telwijze", string.Empty, Telwijze, keuze => keuze.Tekst.Nederlands),
        .. Afspraakregel.Of("matching.periode", string.Empty, Periode, keuze => keuze.Tekst.Nederlands),
        .. Afspraakregel.Of("matching.terugblikMaanden", "maanden", TerugblikMaanden, Afspraakregel.Text),
        .. Afspraakregel.Of("matching.opvolgendeAchterstanden", string.Empty, OpvolgendeAchterstanden, Afspraakregel.Text),
        .. Afspraakregel.Of("matching.opeenvolgendZelfdePartner", string.Empty, OpeenvolgendZelfdePartner, Afspraakregel.Text),
        .. Afspraakregel.Of("matching.hoogsteAantalAchternamen", "achternamen", HoogsteAantalAchternamen, Afspraakregel.Text),
    ];
}
