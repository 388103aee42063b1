using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Triage.Analyse;

/// <summary>Over which matches rules are analysed, and how much work that may be (TRI-4).</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record Analyseruimte
{
    /// <summary>Energy, water, care insurance and rent: the four kinds that report by law; unknown facts included; in order.</summary>
    public static Analyseruimte Wettelijk { get; } = new();

    /// <summary>All eleven kinds of partners.</summary>
    public static Analyseruimte AllePartnersoorten { get; } = new() { Partnersoorten = Signaalpartnersoort.All.ToValueList() };

    /// <summary>The kinds of partners that report, one or more; default energy, water, care insurance and rent.</summary>
    /// <exception cref="ArgumentException">There is no kind.</exception>
    public ValueList<Signaalpartnersoort> Partnersoorten
    {
        get;
        init => field = TriageGuard.NotNull(value).Count == 0 ? throw new ArgumentException("Without a kind of partner there is no match.", nameof(value)) : value;
    } = [Signaalpartnersoort.Energie, Signaalpartnersoort.Water, Signaalpartnersoort.Zorg, Signaalpartnersoort.Huur];

    /// <summary>Whether matches of which a fact is not known (an amount, an age, the history) belong to it; default yes.</summary>
    /// <remarks>A condition of the host is unknown in any case.</remarks>
    public bool MetOnbekend { get; init; } = true;

    /// <summary>Whether the order of the rules means something; default yes: the first rule that holds decides.</summary>
    /// <remarks>
    /// No for a text that was written down as it stands and tells no order: then every two rules that hold for one match with different outcomes are a fault.
    /// Overlap of two rules that both include the same bound is a fault in any case.
    /// </remarks>
    public bool MetVolgorde { get; init; } = true;

    /// <summary>Highest number of cells that are looked at, 1 to 10,000,000; default 250,000: about a second for a dozen rules.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside the range.</exception>
    public int MaximumCellen
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 10_000_000);
            field = value;
        }
    } = 250_000;
}
