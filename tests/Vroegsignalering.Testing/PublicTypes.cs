using System.Reflection;
using System.Runtime.CompilerServices;

namespace Vroegsignalering.Testing;

/// <summary>The public surface of an assembly, as the contract tests walk over it.</summary>
public static class PublicTypes
{
    /// <summary>Members that a type declares itself, public ones only.</summary>
    public const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Everything a type declares itself, private things too.</summary>
    public const BindingFlags Everything = Declared | BindingFlags.NonPublic;

    /// <summary>The public types of an assembly, nested ones included, in ordinal order of their names.</summary>
    public static IReadOnlyList<Type> Of(Assembly assembly) =>
        [.. assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal)];

    /// <summary>Whether the type is a record, class or struct.</summary>
    public static bool IsRecord(Type type) =>
        type.GetMethod("<Clone>$", Declared) is not null
        || (type.IsValueType && type.GetMethod("PrintMembers", Everything)?.IsDefined(typeof(CompilerGeneratedAttribute)) == true);

    /// <summary>Whether the type is static.</summary>
    public static bool IsStatic(Type type) => type.IsAbstract && type.IsSealed;

    /// <summary>Whether the type derives from a generic base class.</summary>
    public static bool DerivesFrom(Type type, Type genericBase)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (current.IsGenericType && current.GetGenericTypeDefinition() == genericBase)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the type implements a generic interface.</summary>
    public static bool Implements(Type type, Type genericInterface) =>
        type.GetInterfaces().Any(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == genericInterface);

    /// <summary>The name for a message: namespace and nesting included, generic arity left out.</summary>
    public static string NameOf(Type type) => (type.FullName ?? type.Name).Split('`')[0].Replace('+', '.');
}
