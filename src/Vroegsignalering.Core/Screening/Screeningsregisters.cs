namespace Vroegsignalering.Screening;

/// <summary>The registers and checks that a municipality gives a screening, and how they are asked (SCR-1).</summary>
/// <remarks>Each is optional; the result says what was not looked up. Thread safe when the registers are.</remarks>
public sealed class Screeningsregisters
{
    /// <summary>The highest <see cref="BatchSize"/>.</summary>
    public const int HighestBatchSize = 100_000;

    /// <summary>Nothing at all.</summary>
    public static Screeningsregisters Geen { get; } = new();

    /// <summary>The register of persons; null: none.</summary>
    public IBrpregister? Brp { get; init; }

    /// <summary>The register of debt counselling; null: none.</summary>
    public ISchuldhulpregister? Schuldhulp { get; init; }

    /// <summary>Who must not be approached; null: none.</summary>
    public IUitsluitingsregister? Uitsluiting { get; init; }

    /// <summary>The host's own checks, in any order: exactly those that the werkwijze names. Default none; a monthly run takes them from its plug-ins.</summary>
    public IReadOnlyList<IScreeningscontrole> Controles { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = [];

    /// <summary>The most signals in one question, 1 to 100,000; default 200. A match with more is a question of its own.</summary>
    /// <remarks>It does not change the outcome, unless <see cref="SplitOnFailure"/> is off.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">It is outside these bounds.</exception>
    public int BatchSize
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, HighestBatchSize);
            field = value;
        }
    } = 200;

    /// <summary>Whether a question that failed is asked again in halves, down to one match; default yes.</summary>
    /// <remarks>
    /// So exactly the matches by which it fails are not checked. A register that is down altogether is then asked at most twice as often as there are
    /// matches; where that is too much, no: every match of the failed question is not checked.
    /// </remarks>
    public bool SplitOnFailure { get; init; } = true;
}
