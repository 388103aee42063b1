namespace Vroegsignalering.Matching.Vergelijking;

/// <summary>How two rows of initials stand to each other.</summary>
internal enum InitialsRelation
{
    /// <summary>One side has none.</summary>
    Absent,

    /// <summary>The same.</summary>
    Equal,

    /// <summary>One is the beginning of the other.</summary>
    Part,

    /// <summary>All of one are in the other, in another order or with some left out.</summary>
    Rearranged,

    /// <summary>The first agrees, a later one does not.</summary>
    LaterDiffers,

    /// <summary>The first does not agree, and the letters are not all in the other.</summary>
    FirstDiffers,
}
