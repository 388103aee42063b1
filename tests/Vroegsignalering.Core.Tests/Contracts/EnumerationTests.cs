using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Tests.Contracts;

/// <summary>What every enumeration keeps: unique numbers, names and codes, an order of its own, JSON by code.</summary>
public partial class EnumerationTests
{
    public static TheoryData<Type> Enumerations() =>
        [.. PublicTypes.Of(ContractSubject.Assembly).Where(type => !type.IsAbstract && PublicTypes.DerivesFrom(type, typeof(CodedEnum<>)))];

    [Fact]
    public void Enumerations_OfThePackage_AreCodedEnums() =>
        Offenders.None(PublicTypes.Of(ContractSubject.Assembly).Where(type => type.IsEnum).Select(PublicTypes.NameOf));

    [Theory]
    [MemberData(nameof(Enumerations))]
    public void Members_OfAnEnumeration_AreUniqueInEveryWay(Type type) => Run(nameof(CheckUnique), type);

    [Theory]
    [MemberData(nameof(Enumerations))]
    public void Members_OfAnEnumeration_AreItsPublicFieldsInTheirOrder(Type type) => Run(nameof(CheckFields), type);

    [Theory]
    [MemberData(nameof(Enumerations))]
    public void Json_OfAMember_IsItsCode(Type type) => Run(nameof(CheckJson), type);

    [Theory]
    [MemberData(nameof(Enumerations))]
    public void TryRead_TakesCodeTextAndNameWithoutRegardToCase(Type type) => Run(nameof(CheckRead), type);

    private static void CheckUnique<T>()
        where T : CodedEnum<T>
    {
        var all = CodedEnum<T>.All;

        Assert.NotEmpty(all);
        Assert.Distinct(all.Select(member => member.Value));
        Assert.Distinct(all.Select(member => member.Name));
        Assert.Distinct(all.Select(member => member.Code));
        Assert.Distinct(all.Select(member => member.Tekst.Nederlands));
        Assert.Distinct(all.Select(member => member.Tekst.Engels));
        Assert.All(all, member => Assert.Matches(KebabCase(), member.Code));
    }

    private static void CheckFields<T>()
        where T : CodedEnum<T>
    {
        var fields = typeof(T).GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.FieldType == typeof(T)).ToList();

        Assert.Equal(fields.Select(field => field.GetValue(null)), CodedEnum<T>.All);
        Assert.Equal(fields.Select(field => field.Name), CodedEnum<T>.All.Select(member => member.Name));
    }

    private static void CheckJson<T>()
        where T : CodedEnum<T>
    {
        foreach (var member in CodedEnum<T>.All)
        {
            Assert.Equal($"\"{member.Code}\"", JsonSerializer.Serialize(member));
            Assert.Same(member, JsonSerializer.Deserialize<T>($"\"{member.Code}\""));
            Assert.Same(member, CodedEnum<T>.FromCode(member.Code));
        }

        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>("\"geen-code-van-deze-lijst\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>("1"));
        Assert.Throws<FormatException>(() => CodedEnum<T>.FromCode("geen-code-van-deze-lijst"));
    }

    private static void CheckRead<T>()
        where T : CodedEnum<T>
    {
        foreach (var member in CodedEnum<T>.All)
        {
            foreach (var text in new[] { member.Code, member.Tekst.Nederlands, member.Name })
            {
                Assert.True(CodedEnum<T>.TryRead($" {text.ToUpperInvariant()} ", out var read), text);
                Assert.Same(member, read);
            }
        }
    }

    private static void Run(string check, Type type)
    {
        var method = typeof(EnumerationTests).GetMethod(check, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type);
        method.Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null);
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex KebabCase();
}
