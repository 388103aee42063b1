using Vroegsignalering.Foundation;

namespace Vroegsignalering.Screening;

/// <summary>A signal compared with one person of the register: the evidence per field and its sum (SCR-5).</summary>
/// <remarks>
/// The sum is the logarithm, base 2, of the odds that the signal is about this person, times 1,000: 0 is as likely as not, 8,000 is 256 to 1.
/// Value equality. <c>ToString</c> and every text show nothing personal. Thread safe: immutable.
/// </remarks>
public sealed record Kandidaatvergelijking
{
    /// <summary>The person; personal, for the host that acts on the verdict.</summary>
    public required Registerpersoon Persoon { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The odds before any evidence, in millibits: one in about a million.</summary>
    public required int Uitgangspunt { get; init; }

    /// <summary>The evidence, in the order of <see cref="Vergelijkingsveld"/>.</summary>
    public required ValueList<Veldvergelijking> Velden { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The sum of the start and every weight, in millibits.</summary>
    public int Score => Uitgangspunt + Velden.Sum(veld => veld.Gewicht);

    /// <summary>The evidence in one line.</summary>
    /// <param name="taal">The language.</param>
    public string ToText(Taal taal)
    {
        ArgumentNullException.ThrowIfNull(taal);
        return $"{BrpOordeelWriter.Signed(Score)}; " + string.Join("; ", Velden.Select(veld => veld.ToText(taal)));
    }

    /// <summary>The score; nothing personal.</summary>
    public override string ToString() => FormattableString.Invariant($"Kandidaatvergelijking {{ {Score} }}");
}
