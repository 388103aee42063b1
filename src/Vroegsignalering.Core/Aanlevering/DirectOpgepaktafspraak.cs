using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Aanlevering;

/// <summary>Which signals are taken up at once (AAN-9).</summary>
/// <remarks>
/// Such a signal skips threshold, age window, reporting moment and quotas, and nothing else. Value equality. Thread safe: immutable.
/// </remarks>
public sealed record DirectOpgepaktafspraak
{
    /// <summary>No signal is taken up at once.</summary>
    public static DirectOpgepaktafspraak Geen { get; } = new();

    /// <summary>The kinds of signal; default none.</summary>
    public ValueList<Signaalsoort> Soorten { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = [];

    /// <summary>The marks, any of which is enough; default none.</summary>
    public ValueList<Signaalmarkering> Markeringen { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = [];

    /// <summary>Whether a signal is taken up at once.</summary>
    /// <param name="signaal">The signal.</param>
    public bool Applies(Vroegsignaal signaal)
    {
        ArgumentNullException.ThrowIfNull(signaal);
        foreach (var soort in Soorten.AsSpan())
        {
            if (soort == signaal.Soort)
            {
                return true;
            }
        }

        foreach (var markering in Markeringen.AsSpan())
        {
            if (signaal.Has(markering))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The kinds and marks, or <c>geen</c>.</summary>
    public override string ToString() => Soorten.Count + Markeringen.Count == 0
        ? "geen"
        : string.Join(", ", Soorten.Select(soort => soort.Tekst.Nederlands).Concat(Markeringen.Select(markering => markering.Tekst.Nederlands)));
}
