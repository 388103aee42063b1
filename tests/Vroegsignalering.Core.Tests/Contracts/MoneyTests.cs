using System.Reflection;

namespace Vroegsignalering.Tests.Contracts;

/// <summary>No amount, and nothing else, is a binary floating-point number (SIG-5).</summary>
public class MoneyTests
{
    [Fact]
    public void Members_OfAllTypes_AreNeverBinaryFloatingPoint()
    {
        var offenders =
            from type in ContractSubject.Assembly.GetTypes()
            from member in type.GetMembers(PublicTypes.Everything)
            where TypesOf(member).Any(IsBinary)
            select $"{PublicTypes.NameOf(type)}.{member.Name}";

        Offenders.None(offenders);
    }

    [Fact]
    public void Fields_OfAllTypes_AreNeverDecimal()
    {
        // Money is stored in whole cents, so that sums are exact and fast; decimal is for reading and writing only.
        var offenders =
            from type in ContractSubject.Assembly.GetTypes()
            where type.Namespace?.StartsWith(ContractSubject.RootNamespace, StringComparison.Ordinal) == true
            from field in type.GetFields(PublicTypes.Everything)
            where !field.IsLiteral && (Nullable.GetUnderlyingType(field.FieldType) ?? field.FieldType) == typeof(decimal)
            select $"{PublicTypes.NameOf(type)}.{field.Name}";

        Offenders.None(offenders);
    }

    private static IEnumerable<Type> TypesOf(MemberInfo member) => member switch
    {
        FieldInfo field => [field.FieldType],
        PropertyInfo property => [property.PropertyType],
        MethodInfo method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType),
        ConstructorInfo constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType),
        _ => [],
    };

    private static bool IsBinary(Type type)
    {
        var bare = type.HasElementType ? type.GetElementType()! : Nullable.GetUnderlyingType(type) ?? type;
        return bare == typeof(float) || bare == typeof(double) || bare == typeof(Half);
    }
}
