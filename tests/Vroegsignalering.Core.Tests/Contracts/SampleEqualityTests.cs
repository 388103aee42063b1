namespace Vroegsignalering.Tests.Contracts;

/// <summary>Two records made the same way are equal, and each settable part counts.</summary>
public class SampleEqualityTests
{
    // Parts that are documented not to count.
    private static readonly HashSet<string> LeftOut =
    [
        "Adres.Straat", "Adres.Woonplaats", "Adres.Gebruik", // SIG-6: an address is its key
    ];

    public static TheoryData<Type> Records() =>
    [
        .. PublicTypes.Of(ContractSubject.Assembly).Where(type => PublicTypes.IsRecord(type) && !type.IsAbstract).Select(SampleMaker.Close),
    ];

    [Theory]
    [MemberData(nameof(Records))]
    public void Equals_MadeTwiceTheSameWay_IsTrueWithEqualHash(Type type)
    {
        var (left, right) = (SampleMaker.Make(type, 1), SampleMaker.Make(type, 1));

        Assert.False(ReferenceEquals(left, right) && !type.IsValueType && type.GetProperties().Any(property => property.CanWrite));
        Assert.Equal(left, right);
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
        Assert.False(left.Equals(null));
        Assert.False(left.Equals("another type"));
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void Equals_OnePartDiffers_IsFalse(Type type)
    {
        var original = SampleMaker.Make(type, 1);
        foreach (var property in SampleMaker.SettableParts(type).Where(property => !LeftOut.Contains($"{type.Name}.{property.Name}")))
        {
            var other = SampleMaker.Make(type, 1);
            var value = SampleMaker.Make(property.PropertyType, 2);
            if (Equals(value, property.GetValue(original)))
            {
                continue; // A type with one value only.
            }

            property.SetValue(other, value);

            Assert.False(original.Equals(other), $"{type.Name}.{property.Name} does not count in equality.");
        }
    }
}
