namespace Vroegsignalering.Benchmarks.Comparison;

/// <summary>One row as a file gives it: untidy texts, amounts in decimals. What every engine starts from.</summary>
internal sealed class SourceRow
{
    public required int Id { get; init; }

    /// <summary>0 to 39; the sector is the remainder by five.</summary>
    public required int Partner { get; init; }

    /// <summary>Months before the run's month.</summary>
    public required int Terug { get; init; }

    public required string Postcode { get; init; }

    public required int Huisnummer { get; init; }

    public required string? Toevoeging { get; init; }

    public required decimal? Bedrag { get; init; }

    public required DateOnly? Vervaldatum { get; init; }

    public required DateOnly Signaaldatum { get; init; }

    /// <summary>0 a natural person, 1 a legal person, 2 unknown.</summary>
    public required byte Rechtsvorm { get; init; }

    /// <summary>0 none, 1 no longer a customer, 2 in a debt settlement, 3 a payment arrangement is kept.</summary>
    public required byte Klantsituatie { get; init; }

    public required bool Garagebox { get; init; }

    public required string? Achternaam { get; init; }

    public required DateOnly? Geboren { get; init; }

    /// <summary>Whether a signal of an earlier month was taken up.</summary>
    public required bool Opgepakt { get; init; }

    public int Sector => Partner % 5;
}
