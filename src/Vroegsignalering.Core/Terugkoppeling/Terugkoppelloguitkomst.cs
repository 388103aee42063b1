using OneOf;

namespace Vroegsignalering.Terugkoppeling;

/// <summary>What appending to the log did: a longer log, or a refusal with the final message that is there already (TKP-6).</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed class Terugkoppelloguitkomst : OneOfBase<BerichtOpgenomen, BerichtGeweigerd>, IEquatable<Terugkoppelloguitkomst>
{
    private Terugkoppelloguitkomst(OneOf<BerichtOpgenomen, BerichtGeweigerd> uitkomst)
        : base(uitkomst)
    {
    }

    /// <summary>Whether the message was added.</summary>
    public bool IsOpgenomen => IsT0;

    /// <summary>The final message that is there already; null when the message was added.</summary>
    public Terugkoppellogregel? Eerder => IsT1 ? AsT1.Eerder : null;

    /// <summary>The message was added.</summary>
    /// <param name="log">The log after it.</param>
    public static Terugkoppelloguitkomst Opgenomen(Terugkoppellog log) => new(new BerichtOpgenomen { Log = log });

    /// <summary>The message was refused.</summary>
    /// <param name="regel">The line that was refused.</param>
    /// <param name="eerder">The final message that is there already.</param>
    public static Terugkoppelloguitkomst Geweigerd(Terugkoppellogregel regel, Terugkoppellogregel eerder) => new(new BerichtGeweigerd { Regel = regel, Eerder = eerder });

    /// <summary>The log with the message.</summary>
    /// <exception cref="InvalidOperationException">It was refused; the message names the final one that is there.</exception>
    public Terugkoppellog GetLogOrThrow() => IsT0
        ? AsT0.Log
        : throw new InvalidOperationException($"The message is refused; this closing has a final message already: {AsT1.Eerder}.");

    /// <summary>Whether the other is the same case with equal data.</summary>
    /// <param name="other">The result to compare with.</param>
    public bool Equals(Terugkoppelloguitkomst? other) => base.Equals(other);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Terugkoppelloguitkomst);

    /// <inheritdoc />
    public override int GetHashCode() => base.GetHashCode();

    /// <summary>The last line of the log, or the final message that stands in the way; no reference of a partner.</summary>
    public override string ToString() => Match(opgenomen => opgenomen.Log.ToString(), geweigerd => $"er is al een definitief bericht: {geweigerd.Eerder}");

    /// <summary>Whether two results are the same case with equal data.</summary>
    /// <param name="left">One result.</param>
    /// <param name="right">The other result.</param>
    public static bool operator ==(Terugkoppelloguitkomst? left, Terugkoppelloguitkomst? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two results differ.</summary>
    /// <param name="left">One result.</param>
    /// <param name="right">The other result.</param>
    public static bool operator !=(Terugkoppelloguitkomst? left, Terugkoppelloguitkomst? right) => !(left == right);
}
