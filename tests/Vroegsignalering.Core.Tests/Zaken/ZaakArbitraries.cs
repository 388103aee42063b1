using FsCheck;
using FsCheck.Fluent;

namespace Vroegsignalering.Tests.Zaken;

/// <summary>Raw choices of events.</summary>
public static class ZaakArbitraries
{
    public static Arbitrary<Choice> Choices() => (
        from kind in Gen.Choose(0, 255)
        from when in Gen.Choose(0, 255)
        from what in Gen.Choose(0, 255)
        from other in Gen.Choose(0, 255)
        from fit in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(0, 255)))
        select new Choice((byte)kind, (byte)when, (byte)what, (byte)other, (byte)fit)).ToArbitrary();
}
