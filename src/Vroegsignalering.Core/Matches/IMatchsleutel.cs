using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matches;

/// <summary>What makes signals belong together; a host can add its own (MAT-1).</summary>
/// <remarks>
/// A pure function: no clock, no state, no I/O; called from several threads at once. Equality of the value must be an equivalence:
/// a tolerant comparison ("nearly the same name") is not, and is never a key.
/// </remarks>
public interface IMatchsleutel
{
    /// <summary>The stable code, kebab-case, by which a werkwijze names the key.</summary>
    string Code { get; }

    /// <summary>The key value of a signal; null: none, and then the signal stands alone, with a remark.</summary>
    /// <param name="signaal">The signal.</param>
    Sleutelwaarde? Of(Vroegsignaal signaal);
}
