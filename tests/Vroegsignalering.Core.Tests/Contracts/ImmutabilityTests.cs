using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Vroegsignalering.Tests.Contracts;

/// <summary>Everything public is immutable after it was made.</summary>
public class ImmutabilityTests
{
    [Fact]
    public void Properties_OfAllPublicTypes_HaveNoSetterButInit()
    {
        var offenders =
            from type in PublicTypes.Of(ContractSubject.Assembly)
            from property in type.GetProperties(PublicTypes.Declared)
            where property.SetMethod is { IsPublic: true } setter && !IsInit(setter)
            select $"{PublicTypes.NameOf(type)}.{property.Name}";

        Offenders.None(offenders);
    }

    [Fact]
    public void Fields_OfAllPublicTypes_AreConstantOrReadOnly()
    {
        var offenders =
            from type in PublicTypes.Of(ContractSubject.Assembly)
            where !type.IsEnum
            from field in type.GetFields(PublicTypes.Declared)
            where !field.IsInitOnly && !field.IsLiteral
            select $"{PublicTypes.NameOf(type)}.{field.Name}";

        Offenders.None(offenders);
    }

    [Fact]
    public void InstanceFields_OfPublicRecords_AreReadOnly()
    {
        // A private field that can change would let a value change its hash while it is a key.
        var offenders =
            from type in PublicTypes.Of(ContractSubject.Assembly)
            where PublicTypes.IsRecord(type) || (type.IsValueType && !type.IsEnum)
            from field in type.GetFields(PublicTypes.Everything)
            where !field.IsStatic && !field.IsInitOnly
            select $"{PublicTypes.NameOf(type)}.{field.Name}";

        Offenders.None(offenders);
    }

    [Fact]
    public void Properties_OfAllPublicTypes_HoldNoMutableCollection()
    {
        var offenders =
            from type in PublicTypes.Of(ContractSubject.Assembly)
            from member in type.GetMembers(PublicTypes.Declared)
            let held = member switch
            {
                PropertyInfo property => property.PropertyType,
                FieldInfo { IsSpecialName: false } field => field.FieldType,
                _ => null,
            }
            where held is not null && IsMutableCollection(held)
            select $"{PublicTypes.NameOf(type)}.{member.Name}";

        Offenders.None(offenders);
    }

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsMutableCollection(Type type) =>
        type.IsArray
        || type.GetInterfaces().Append(type).Any(candidate => candidate == typeof(IList) && !IsValueList(type))
        || (type.IsGenericType && type.GetInterfaces().Append(type).Any(IsMutableInterface));

    private static bool IsMutableInterface(Type candidate) =>
        candidate.IsGenericType && (candidate.GetGenericTypeDefinition() == typeof(ICollection<>) || candidate.GetGenericTypeDefinition() == typeof(IDictionary<,>));

    private static bool IsValueList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Vroegsignalering.Foundation.ValueList<>);
}
