using OneOf;

namespace Vroegsignalering.Triage.Analyse;

/// <summary>What an analysis of rules found, or that it would be too much work (TRI-4).</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed class Analyseresultaat : OneOfBase<Analyseverslag, TeVeelCellen>, IEquatable<Analyseresultaat>
{
    private Analyseresultaat(OneOf<Analyseverslag, TeVeelCellen> resultaat)
        : base(resultaat)
    {
    }

    /// <summary>The report; null when there were too many cells.</summary>
    public Analyseverslag? Verslag => IsT0 ? AsT0 : null;

    /// <summary>The rules were analysed.</summary>
    /// <param name="verslag">What was found.</param>
    public static Analyseresultaat Of(Analyseverslag verslag)
    {
        ArgumentNullException.ThrowIfNull(verslag);
        return new(verslag);
    }

    /// <summary>The rules were not analysed.</summary>
    /// <param name="teVeel">How many cells there are.</param>
    public static Analyseresultaat Of(TeVeelCellen teVeel)
    {
        ArgumentNullException.ThrowIfNull(teVeel);
        return new(teVeel);
    }

    /// <summary>Whether the other is the same case with equal data.</summary>
    /// <param name="other">The result to compare with.</param>
    public bool Equals(Analyseresultaat? other) => base.Equals(other);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Analyseresultaat);

    /// <inheritdoc />
    public override int GetHashCode() => base.GetHashCode();

    /// <summary>Whether two results are the same case with equal data.</summary>
    /// <param name="left">One result.</param>
    /// <param name="right">The other result.</param>
    public static bool operator ==(Analyseresultaat? left, Analyseresultaat? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two results differ.</summary>
    /// <param name="left">One result.</param>
    /// <param name="right">The other result.</param>
    public static bool operator !=(Analyseresultaat? left, Analyseresultaat? right) => !(left == right);
}
