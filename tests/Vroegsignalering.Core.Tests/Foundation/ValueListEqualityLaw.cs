using FsCheck.Xunit;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Tests.Foundation;

/// <summary>A value list is equal to another exactly when the sequences are, and then hashes the same.</summary>
public class ValueListEqualityLaw
{
    [Property]
    public bool Equals_AnyTwoLists_AgreesWithTheSequences(int[] left, int[] right)
    {
        var (one, other) = (left.ToValueList(), right.ToValueList());
        return one.Equals(other) == left.SequenceEqual(right);
    }

    [Property]
    public bool GetHashCode_OfACopy_IsTheSame(int[] items) =>
        items.ToValueList() == items.ToValueList() && items.ToValueList().GetHashCode() == items.ToValueList().GetHashCode();
}
