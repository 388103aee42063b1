using Vroegsignalering.Foundation;
using Vroegsignalering.Zaken.Weigeringen;

namespace Vroegsignalering.Zaken;

/// <summary>The case of a <see cref="Zaakuitkomst"/> in which the event was refused; nothing was changed (ZAA-4).</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record GebeurtenisGeweigerd
{
    /// <summary>Every condition that is not met, in the order in which they are asked; not empty.</summary>
    /// <exception cref="ArgumentException">The list is empty.</exception>
    public required ValueList<Weigeringsgrond> Gronden
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            ArgumentOutOfRangeException.ThrowIfZero(value.Count, nameof(value));
            field = value;
        }
    }
}
