using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics;
using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Terugkoppeling;

/// <summary>Every message that was sent, about any number of signals: what is sent is never unsaid (TKP-6).</summary>
/// <remarks>
/// Grows at the end only, and each longer log shares the shorter one: a message more costs about the same after ten thousand others. A second final message
/// for the same signal and closing is refused. Equal to a log with equal lines in the same order; comparing and reading take time linear in the length.
/// Thread safe: immutable.
/// </remarks>
[DebuggerDisplay("Count = {Count}")]
public sealed class Terugkoppellog : IReadOnlyCollection<Terugkoppellogregel>, IEquatable<Terugkoppellog>
{
    private readonly Terugkoppellog? _before;
    private readonly ImmutableDictionary<Signaalverwijzing, Told> _told;
    private readonly ImmutableDictionary<Closing, Terugkoppellogregel> _final;

    private Terugkoppellog(
        Terugkoppellog? before,
        Terugkoppellogregel? last,
        ImmutableDictionary<Signaalverwijzing, Told> told,
        ImmutableDictionary<Closing, Terugkoppellogregel> final)
    {
        _before = before;
        _told = told;
        _final = final;
        Laatste = last;
        Count = before is null ? 0 : before.Count + 1;
    }

    /// <summary>The log without messages.</summary>
    public static Terugkoppellog Leeg { get; } =
        new(null, null, ImmutableDictionary<Signaalverwijzing, Told>.Empty, ImmutableDictionary<Closing, Terugkoppellogregel>.Empty);

    /// <summary>The number of messages, 0 or more.</summary>
    public int Count { get; }

    /// <summary>The last line; null when there is none.</summary>
    public Terugkoppellogregel? Laatste { get; }

    /// <summary>The log of recorded lines.</summary>
    /// <param name="regels">The lines, the first one first.</param>
    /// <exception cref="ArgumentException">A line is a second final one for its signal and closing: the record is broken. The message names the place.</exception>
    public static Terugkoppellog Of(IEnumerable<Terugkoppellogregel> regels)
    {
        ArgumentNullException.ThrowIfNull(regels);
        return regels.Aggregate(Leeg, (log, regel) => log.Append(regel).Match(
            opgenomen => opgenomen.Log,
            _ => throw new ArgumentException(FormattableString.Invariant($"Line {log.Count + 1} is a second final message for its signal and closing."), nameof(regels))));
    }

    /// <summary>The log with a message more; this one stays as it is.</summary>
    /// <param name="regel">The line.</param>
    /// <returns>The longer log, or a refusal: there is a final message for this signal and closing.</returns>
    /// <exception cref="ArgumentException">The line of a final message names a case without the closing, or a closing without a case.</exception>
    public Terugkoppelloguitkomst Append(Terugkoppellogregel regel)
    {
        ArgumentNullException.ThrowIfNull(regel);
        if (regel.Bericht.Definitief && regel.ZaakId is null != regel.Afsluiting is null)
        {
            throw new ArgumentException("The line of a final message names the case and its closing, or neither.", nameof(regel));
        }

        var closing = new Closing(regel.Bericht.Signaal, regel.ZaakId, regel.Afsluiting);
        if (regel.Bericht.Definitief && _final.TryGetValue(closing, out var earlier))
        {
            return Terugkoppelloguitkomst.Geweigerd(regel, earlier);
        }

        var told = _told.SetItem(closing.Signaal, new(regel, _told.GetValueOrDefault(closing.Signaal)));
        return Terugkoppelloguitkomst.Opgenomen(new(this, regel, told, regel.Bericht.Definitief ? _final.Add(closing, regel) : _final));
    }

    /// <summary>The lines about one signal, the first one first.</summary>
    /// <param name="signaal">The signal.</param>
    public ValueList<Terugkoppellogregel> Of(Signaalverwijzing signaal)
    {
        ArgumentNullException.ThrowIfNull(signaal);
        var lines = new Stack<Terugkoppellogregel>();
        for (var at = _told.GetValueOrDefault(signaal); at is not null; at = at.Before)
        {
            lines.Push(at.Line);
        }

        return lines.ToValueList();
    }

    /// <summary>The lines, the last one first, without copying.</summary>
    public IEnumerable<Terugkoppellogregel> NewestFirst()
    {
        for (var at = this; at.Laatste is { } last; at = at._before!)
        {
            yield return last;
        }
    }

    /// <summary>The lines, the first one first.</summary>
    public IEnumerator<Terugkoppellogregel> GetEnumerator()
    {
        var lines = new Terugkoppellogregel[Count];
        var at = Count;
        foreach (var line in NewestFirst())
        {
            lines[--at] = line;
        }

        return ((IEnumerable<Terugkoppellogregel>)lines).GetEnumerator();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether the other has equal lines in the same order.</summary>
    /// <param name="other">The log to compare with.</param>
    public bool Equals(Terugkoppellog? other)
    {
        if (other is null || other.Count != Count)
        {
            return false;
        }

        for (var (left, right) = (this, other); !ReferenceEquals(left, right) && left.Count > 0; (left, right) = (left._before!, right._before!))
        {
            if (left.Laatste != right.Laatste)
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Terugkoppellog);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Count, Laatste);

    /// <summary>The number of messages.</summary>
    public override string ToString() => FormattableString.Invariant($"{Count} berichten");

    /// <summary>Whether two logs have equal lines in the same order.</summary>
    /// <param name="left">One log.</param>
    /// <param name="right">The other log.</param>
    public static bool operator ==(Terugkoppellog? left, Terugkoppellog? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two logs differ.</summary>
    /// <param name="left">One log.</param>
    /// <param name="right">The other log.</param>
    public static bool operator !=(Terugkoppellog? left, Terugkoppellog? right) => !(left == right);

    private readonly record struct Closing(Signaalverwijzing Signaal, string? ZaakId, int? Afsluiting);

    // No record: equality by value would walk the whole chain.
    private sealed class Told(Terugkoppellogregel line, Told? before)
    {
        public Terugkoppellogregel Line => line;

        public Told? Before => before;
    }
}
