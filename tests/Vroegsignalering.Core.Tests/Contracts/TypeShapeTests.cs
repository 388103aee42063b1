namespace Vroegsignalering.Tests.Contracts;
/// <summary>The shape of public types: names, records, inheritance.</summary>
public class TypeShapeTests
{
    [Fact]
    public void Names_OfAllTypes_AreNotTheNameOfANamespace()
    {
        var segments = ContractSubject.Assembly.GetTypes()
            .SelectMany(type => (type.Namespace ?? string.Empty).Split('.'))
            .ToHashSet(StringComparer.Ordinal);

        Offenders.None(ContractSubject.Assembly.GetTypes().Where(type => segments.Contains(type.Name)).Select(PublicTypes.NameOf));
    }

    [Fact]
    public void Records_OfAllPublicTypes_AreNotPositional()
    {
        // A positional record opens its constructor and Deconstruct to the order of its parts, which then can never change.
        var offenders = PublicTypes.Of(ContractSubject.Assembly)
            .Where(type => PublicTypes.IsRecord(type) && type.GetMethods(PublicTypes.Declared).Any(method => method.Name == "Deconstruct"))
            .Select(PublicTypes.NameOf);

        Offenders.None(offenders);
    }

    [Fact]
    public void Classes_OfAllPublicTypes_AreSealedOrAbstract()
    {
        var offenders = PublicTypes.Of(ContractSubject.Assembly).Where(type => type.IsClass && !type.IsSealed && !type.IsAbstract).Select(PublicTypes.NameOf);

        Offenders.None(offenders);
    }

    [Fact]
    public void AbstractRecords_OfAllPublicTypes_AreClosed()
    {
        // A closed set of cases: nobody outside can add one, so that Match is complete.
        var offenders =
            from type in PublicTypes.Of(ContractSubject.Assembly)
            where PublicTypes.IsRecord(type) && type.IsAbstract
            let constructors = type.GetConstructors(PublicTypes.Everything).Where(constructor => !constructor.IsStatic && constructor.GetParameters().Length == 0)
            where constructors.Any(constructor => constructor.IsPublic || constructor.IsFamily || constructor.IsFamilyOrAssembly)
            select PublicTypes.NameOf(type);

        Offenders.None(offenders);
    }

    [Fact]
    public void Structs_OfAllPublicTypes_AreReadOnly()
    {
        var offenders = PublicTypes.Of(ContractSubject.Assembly)
            .Where(type => type.IsValueType && !type.IsEnum && !type.IsDefined(typeof(System.Runtime.CompilerServices.IsReadOnlyAttribute), false))
            .Select(PublicTypes.NameOf);

        Offenders.None(offenders);
    }
}
