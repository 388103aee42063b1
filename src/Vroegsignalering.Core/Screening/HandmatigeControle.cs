using Vroegsignalering.Foundation;

namespace Vroegsignalering.Screening;

/// <summary>The case of a <see cref="Screeningoordeel"/> in which a person must look first.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record HandmatigeControle
{
    /// <summary>Why, in the order of <see cref="Controlereden"/>, each once; not empty.</summary>
    /// <exception cref="ArgumentException">The list is empty.</exception>
    public required ValueList<Controlereden> Redenen
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            ArgumentOutOfRangeException.ThrowIfZero(value.Count, nameof(value));
            field = value.Distinct().OrderBy(reden => reden.Value).ToValueList();
        }
    }
}
