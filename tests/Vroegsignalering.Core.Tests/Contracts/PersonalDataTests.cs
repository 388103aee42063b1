using System.Collections;
using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Tests.Contracts;

/// <summary>No personal value in ToString, the debugger or a message (SIG-12).</summary>
public class PersonalDataTests
{
    public static TheoryData<Type> PersonalValueObjects() =>
    [
        .. PublicTypes.Of(typeof(Fault).Assembly)
            .Where(type => !type.IsInterface && PublicTypes.Implements(type, typeof(IValueObject<>)))
            .Where(type => (bool)type.GetProperty(nameof(Bedrag.IsPersonal), BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!),
    ];

    [Fact]
    public void ToString_OfEverythingReachableFromASignal_ShowsNoPersonalValue()
    {
        var reached = new Dictionary<object, string>(ReferenceEqualityComparer.Instance);
        foreach (var root in PersonalSample.Roots())
        {
            Walk(root, root.GetType().Name, reached);
        }

        Assert.Contains(reached.Keys, value => value is Persoonsnaam);
        Assert.Contains(reached.Keys, value => value is Burgerservicenummer);
        Assert.Contains(reached.Keys, value => value is Adressleutel);
        var offenders =
            from pair in reached
            let text = pair.Key.ToString() ?? string.Empty
            from value in PersonalSample.Values
            where text.Contains(value, StringComparison.Ordinal)
            select $"{pair.Value} ({pair.Key.GetType().Name}) shows {value}: {text}";
        Offenders.None(offenders);
    }

    [Fact]
    public void DebuggerDisplay_OfAllTypes_ShowsToStringOrACount()
    {
        var offenders =
            from type in ContractSubject.Assembly.GetTypes()
            let display = type.GetCustomAttribute<DebuggerDisplayAttribute>()
            where display is not null && type.Namespace?.StartsWith(ContractSubject.RootNamespace, StringComparison.Ordinal) == true && display.Value is not ("{ToString(),nq}" or "{ToString()}" or "Count = {Count}")
            select $"{PublicTypes.NameOf(type)}: {display.Value}";

        Offenders.None(offenders);
    }

    [Theory]
    [MemberData(nameof(PersonalValueObjects))]
    public void Parse_OfUnreadableText_NeverShowsIt(Type type)
    {
        var method = typeof(PersonalDataTests).GetMethod(nameof(CheckMessages), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type);
        method.Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null);
    }

    [Fact]
    public void Read_OfUnreadableNamesAndAddresses_NeverShowsThem()
    {
        var name = Persoonsnaam.Read(new() { Achternaam = "Wisselwerf\u0007", Voorletters = new string('Q', 200), Voorvoegsel = "4q!", Naamgebruik = "Quirijn" });
        var address = Adres.Read(new() { Postcode = "7391 ZQX", Huisnummer = "Kievitsdreef", Huisletter = "KX9", Toevoeging = new string('Q', 90) + "!" });

        Assert.False(name.IsParsed);
        Assert.False(address.IsParsed);
        foreach (var fault in name.Faults.Concat(address.Faults))
        {
            foreach (var text in new[] { fault.ToText(Taal.Nederlands), fault.ToText(Taal.Engels), fault.ToString() })
            {
                Assert.All(new[] { "Wissel", "QQQ", "4q", "Quirijn", "7391", "ZQX", "Kievit", "KX9" }, value => Assert.DoesNotContain(value, text, StringComparison.Ordinal));
            }
        }
    }

    // Each digit and letter can be recognised in a message, whatever the value object takes for granted.
    private static void CheckMessages<T>()
        where T : IValueObject<T>
    {
        const string Secret = "Wisselwerf 7391ZQ 48371?? geheim@@";
        Assert.False(T.TryParse(Secret, out _), $"{typeof(T).Name} reads the text that should be refused.");

        var messages = new List<string> { Assert.Throws<FormatException>(() => T.Parse(Secret)).ToString(), T.Objection(Secret).Nederlands, T.Objection(Secret).Engels };
        var json = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>($"\"{Secret}\""));
        messages.Add(json.Message);
        messages.Add(json.InnerException?.Message ?? string.Empty);

        Assert.All(messages, message => Assert.All(new[] { "Wissel", "7391", "ZQ", "48371", "geheim" }, value => Assert.DoesNotContain(value, message, StringComparison.Ordinal)));
    }

    private static void Walk(object? value, string path, Dictionary<object, string> reached)
    {
        if (value is null or string || !Belongs(value.GetType()) || path.Count(c => c == '.') > 8)
        {
            return;
        }

        if (value.GetType().IsValueType || reached.TryAdd(value, path))
        {
            reached.TryAdd(value, path);
            foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0))
            {
                WalkPart(Get(property, value), $"{path}.{property.Name}", reached);
            }
        }
    }

    private static void WalkPart(object? part, string path, Dictionary<object, string> reached)
    {
        Walk(part, path, reached);
        if (part is IEnumerable items and not string)
        {
            foreach (var item in items)
            {
                Walk(item, path + "[]", reached);
            }
        }
    }

    // The other case of a result refuses to be read.
    private static object? Get(PropertyInfo property, object value)
    {
        try
        {
            return property.GetValue(value);
        }
        catch (TargetInvocationException)
        {
            return null;
        }
    }

    private static bool Belongs(Type type) => type.Namespace?.StartsWith("Vroegsignalering", StringComparison.Ordinal) == true && !PublicTypes.DerivesFrom(type, typeof(CodedEnum<>));
}
