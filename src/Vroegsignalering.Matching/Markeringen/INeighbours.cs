namespace Vroegsignalering.Matching.Markeringen;

/// <summary>Finds matches and single signals on the house number of a match, but on another address.</summary>
internal interface INeighbours
{
    /// <summary>The places of the other matches and of the single signals, both in order.</summary>
    (IReadOnlyCollection<int> Matches, IReadOnlyCollection<int> NietGematcht) NeighboursOf(int match);
}
