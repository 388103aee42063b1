using OneOf;

namespace Vroegsignalering.Matches;

/// <summary>Selected or returned.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed class Selectieuitkomst : OneOfBase<Geselecteerd, Teruggegeven>, IEquatable<Selectieuitkomst>
{
    private Selectieuitkomst(OneOf<Geselecteerd, Teruggegeven> uitkomst)
        : base(uitkomst)
    {
    }

    /// <summary>Selected within the quotas.</summary>
    public static Selectieuitkomst Geselecteerd { get; } = new(new Geselecteerd { Aangevuld = false });

    /// <summary>Selected beyond the quota of its district, on a free place.</summary>
    public static Selectieuitkomst Aangevuld { get; } = new(new Geselecteerd { Aangevuld = true });

    /// <summary>Whether the match is selected.</summary>
    public bool IsGeselecteerd => IsT0;

    /// <summary>Returned.</summary>
    /// <param name="teruggegeven">Why.</param>
    public static Selectieuitkomst Of(Teruggegeven teruggegeven)
    {
        ArgumentNullException.ThrowIfNull(teruggegeven);
        return new(teruggegeven);
    }

    /// <summary>Whether the other is the same case with equal data.</summary>
    /// <param name="other">The result to compare with.</param>
    public bool Equals(Selectieuitkomst? other) => base.Equals(other);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Selectieuitkomst);

    /// <inheritdoc />
    public override int GetHashCode() => base.GetHashCode();

    /// <summary>Whether two results are the same case with equal data.</summary>
    /// <param name="left">One result.</param>
    /// <param name="right">The other result.</param>
    public static bool operator ==(Selectieuitkomst? left, Selectieuitkomst? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two results differ.</summary>
    /// <param name="left">One result.</param>
    /// <param name="right">The other result.</param>
    public static bool operator !=(Selectieuitkomst? left, Selectieuitkomst? right) => !(left == right);
}
