using OneOf;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Tests.Contracts;

/// <summary>Who compares by value does so completely: hash, typed equality and operators.</summary>
public class EqualityTests
{
    public static TheoryData<Type> ComparedByValue()
    {
        var types = PublicTypes.Of(ContractSubject.Assembly).Where(type => !type.IsEnum && type.GetMethod(nameof(Equals), PublicTypes.Declared, [typeof(object)]) is not null);
        return [.. types];
    }

    [Theory]
    [MemberData(nameof(ComparedByValue))]
    public void Equals_Overridden_ComesWithHashInterfaceAndOperators(Type type)
    {
        Assert.NotNull(type.GetMethod(nameof(GetHashCode), PublicTypes.Declared, []));
        Assert.Contains(type.GetInterfaces(), candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IEquatable<>) && candidate.GetGenericArguments()[0] == type);
        Assert.NotNull(type.GetMethod("op_Equality", PublicTypes.Declared, [type, type]));
        Assert.NotNull(type.GetMethod("op_Inequality", PublicTypes.Declared, [type, type]));
    }

    [Fact]
    public void Compared_InOrder_ComesWithEqualityAndOperators()
    {
        var offenders =
            from type in PublicTypes.Of(ContractSubject.Assembly)
            where !type.IsInterface && !PublicTypes.DerivesFrom(type, typeof(CodedEnum<>))
            where type.GetInterfaces().Contains(typeof(IComparable<>).MakeGenericType(type.IsGenericTypeDefinition ? typeof(object) : type))
            where new[] { "op_LessThan", "op_GreaterThan", "op_LessThanOrEqual", "op_GreaterThanOrEqual", "op_Equality" }.Any(name => type.GetMethod(name, PublicTypes.Declared) is null)
            select PublicTypes.NameOf(type);

        Offenders.None(offenders);
    }

    [Fact]
    public void Fields_OfPublicRecords_CompareByValueThemselves()
    {
        // A record that holds a plain list, array or delegate compares by reference without anyone noticing.
        var offenders =
            from type in PublicTypes.Of(ContractSubject.Assembly)
            where PublicTypes.IsRecord(type)
            from field in type.GetFields(PublicTypes.Everything)
            where !field.IsStatic && !ComparesByValue(field.FieldType)
            select $"{PublicTypes.NameOf(type)}.{field.Name}: {field.FieldType.Name}";

        Offenders.None(offenders);
    }

    private static bool ComparesByValue(Type type)
    {
        if (type.IsGenericParameter || type.IsPrimitive || type.IsEnum)
        {
            return true;
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return ComparesByValue(underlying);
        }

        var definition = type.GetMethod(nameof(Equals), [typeof(object)])?.DeclaringType;
        return !type.IsArray && !type.IsInterface && !typeof(Delegate).IsAssignableFrom(type)
            && definition != typeof(object) && definition != typeof(ValueType)
            && (type.Assembly == ContractSubject.Assembly || type.Namespace is "System" or "NodaTime" || typeof(IOneOf).IsAssignableFrom(type)
                || type.Assembly.GetName().Name!.StartsWith("Vroegsignalering.", StringComparison.Ordinal));
    }
}
