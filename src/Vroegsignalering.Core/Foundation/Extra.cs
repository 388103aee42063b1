namespace Vroegsignalering.Foundation;

/// <summary>Parts that most objects of a kind lack, in an object of their own, so that those that lack them pay for one reference.</summary>
/// <remarks>
/// The copies that <c>with</c> makes of an object share it, so a setter never changes it but makes another. Value equality; where nothing is in it there is
/// none, so that objects with equal parts are equal. <c>ToString</c> shows nothing: a part may be personal. Thread safe: immutable.
/// </remarks>
/// <typeparam name="TSelf">The parts.</typeparam>
internal abstract record Extra<TSelf>
    where TSelf : Extra<TSelf>, new()
{
    /// <summary>Every part at its default.</summary>
    public static TSelf None { get; } = new();

    /// <summary>Itself, or null when every part is at its default.</summary>
    public TSelf? OrNull() => Equals(None) ? null : (TSelf)this;

    public sealed override string ToString() => Mask.Hidden;
}
