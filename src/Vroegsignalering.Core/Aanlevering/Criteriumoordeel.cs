using OneOf;

namespace Vroegsignalering.Aanlevering;

/// <summary>What one criterion says of one signal on one reference date.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed class Criteriumoordeel : OneOfBase<Voldaan, VoldaanMetOpmerking, NietVoldaan>, IEquatable<Criteriumoordeel>
{
    private Criteriumoordeel(OneOf<Voldaan, VoldaanMetOpmerking, NietVoldaan> oordeel)
        : base(oordeel)
    {
    }

    /// <summary>The criterion is met.</summary>
    public static Criteriumoordeel Voldaan { get; } = new(new Voldaan());

    /// <summary>The remark; null when there is none.</summary>
    public Aanleveropmerking? Opmerking => IsT1 ? AsT1.Opmerking : null;

    /// <summary>The reason for dropping the signal; null when it is taken in.</summary>
    public Uitvalreden? Reden => IsT2 ? AsT2.Reden : null;

    /// <summary>The signal is taken in with a remark.</summary>
    /// <param name="opmerking">What a person should know.</param>
    public static Criteriumoordeel VoldaanMet(Aanleveropmerking opmerking)
    {
        ArgumentNullException.ThrowIfNull(opmerking);
        return new(new VoldaanMetOpmerking { Opmerking = opmerking });
    }

    /// <summary>The signal is not taken in.</summary>
    /// <param name="reden">Why, with the figures.</param>
    public static Criteriumoordeel NietVoldaan(Uitvalreden reden)
    {
        ArgumentNullException.ThrowIfNull(reden);
        return new(new NietVoldaan { Reden = reden });
    }

    /// <summary>Whether the other is the same case with equal data.</summary>
    /// <param name="other">The result to compare with.</param>
    public bool Equals(Criteriumoordeel? other) => base.Equals(other);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Criteriumoordeel);

    /// <inheritdoc />
    public override int GetHashCode() => base.GetHashCode();

    /// <summary>Whether two results are the same case with equal data.</summary>
    /// <param name="left">One result.</param>
    /// <param name="right">The other result.</param>
    public static bool operator ==(Criteriumoordeel? left, Criteriumoordeel? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two results differ.</summary>
    /// <param name="left">One result.</param>
    /// <param name="right">The other result.</param>
    public static bool operator !=(Criteriumoordeel? left, Criteriumoordeel? right) => !(left == right);
}
