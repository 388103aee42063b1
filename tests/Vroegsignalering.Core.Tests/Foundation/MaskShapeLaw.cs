using FsCheck.Xunit;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Tests.Foundation;

/// <summary>A shape never shows a letter or digit of the text other than a, A and 9 (SIG-12).</summary>
public class MaskShapeLaw
{
    [Property]
    public bool Shape_OfAnyText_HoldsNoOtherLetterOrDigit(string? text) =>
        Mask.Shape(text).All(c => c is 'a' or 'A' or '9' || (!char.IsLetterOrDigit(c) && !char.IsControl(c)));

    [Property]
    public bool Shape_OfAnyText_IsItsOwnShape(string? text) => Mask.Shape(Mask.Shape(text)) == Mask.Shape(text);
}
