using System.Reflection;
using System.Text.Json;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Tests.Contracts;

/// <summary>What every value object keeps: one canonical text, JSON, and no exception for bad text.</summary>
public class ValueObjectTests
{
    // Bedrag always, because a theory without data fails and not every package has value objects.
    public static TheoryData<Type> ValueObjects() =>
    [
        .. PublicTypes.Of(ContractSubject.Assembly).Where(type => !type.IsInterface && PublicTypes.Implements(type, typeof(IValueObject<>))).Append(typeof(Bedrag)).Distinct(),
    ];

    [Theory]
    [MemberData(nameof(ValueObjects))]
    public void ToCanonicalString_Parsed_GivesAnEqualValueAndTheSameText(Type type) => Run(nameof(CheckCanonical), type);

    [Theory]
    [MemberData(nameof(ValueObjects))]
    public void Json_RoundTrip_GivesAnEqualValue(Type type) => Run(nameof(CheckJson), type);

    [Theory]
    [MemberData(nameof(ValueObjects))]
    public void TryParse_OfGarbage_NeverThrowsAndSaysWhatIsAllowed(Type type) => Run(nameof(CheckGarbage), type);

    [Theory]
    [MemberData(nameof(ValueObjects))]
    public void TryParse_WithWhiteSpaceAround_ReadsTheSame(Type type) => Run(nameof(CheckTrim), type);

    [Theory]
    [MemberData(nameof(ValueObjects))]
    public void Default_OfAStruct_IsDocumented(Type type)
    {
        var text = XmlDocumentation.Of(type.Assembly).OfType(type)!.ToString();

        Assert.True(!type.IsValueType || text.Contains("default", StringComparison.Ordinal), $"{type.Name} does not say what its default value is.");
    }

    private static void CheckCanonical<T>()
        where T : IValueObject<T>
    {
        foreach (var text in ValueObjectSamples.Of(typeof(T)))
        {
            var value = T.Parse(text);
            var canonical = value.ToCanonicalString();

            Assert.Equal(value, T.Parse(canonical));
            Assert.Equal(canonical, T.Parse(canonical).ToCanonicalString());
        }

        Assert.NotEqual(ValueObjectSamples.Make(typeof(T), 1), ValueObjectSamples.Make(typeof(T), 2));
    }

    private static void CheckJson<T>()
        where T : IValueObject<T>
    {
        foreach (var text in ValueObjectSamples.Of(typeof(T)))
        {
            var value = T.Parse(text);
            var json = JsonSerializer.Serialize(value);

            Assert.Equal(value, JsonSerializer.Deserialize<T>(json));
            Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<T>(json)));
        }

        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>("\"\\u0000\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>("17"));
    }

    private static void CheckGarbage<T>()
        where T : IValueObject<T>
    {
        foreach (var text in ValueObjectSamples.Garbage)
        {
            if (!T.TryParse(text, out _))
            {
                Assert.NotEmpty(T.Objection(text).In(Taal.Engels));
                Assert.Throws<FormatException>(() => T.Parse(text));
            }
        }

        Assert.Contains(ValueObjectSamples.Garbage, text => !T.TryParse(text, out _));
    }

    private static void CheckTrim<T>()
        where T : IValueObject<T>
    {
        foreach (var text in ValueObjectSamples.Of(typeof(T)))
        {
            Assert.Equal(T.Parse(text), T.Parse($"  {text}\t"));
        }
    }

    private static void Run(string check, Type type)
    {
        var method = typeof(ValueObjectTests).GetMethod(check, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type);
        method.Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null);
    }
}
