using System.Collections;
using System.Reflection;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Tests.Contracts;

/// <summary>Makes a filled value of any public type by reflection; another seed gives another value where the type has one.</summary>
internal static class SampleMaker
{
    /// <summary>A generic type with its parameters filled in; another type as it is.</summary>
    public static Type Close(Type type) =>
        type.IsGenericTypeDefinition ? type.MakeGenericType([.. type.GetGenericArguments().Select(_ => typeof(int))]) : type;

    /// <summary>The public properties that can be set when a value is made.</summary>
    public static IEnumerable<PropertyInfo> SettableParts(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod is { IsPublic: true });

    public static object Make(Type type, int seed)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return Simple(type, seed)
            ?? (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>) ? List(type, seed) : null)
            ?? (PublicTypes.DerivesFrom(type, typeof(CodedEnum<>)) ? Member(type, seed) : null)
            ?? (PublicTypes.Implements(type, typeof(IValueObject<>)) ? ValueObjectSamples.Make(type, seed) : null)
            ?? Hand(type, seed)
            ?? (type.IsAbstract ? Make(CaseOf(type, seed), seed) : Filled(type, seed));
    }

    private static object? Simple(Type type, int seed) =>
        type == typeof(string) ? $"tekst{seed}"
        : type == typeof(int) ? seed
        : type == typeof(long) ? (long)seed
        : type == typeof(bool) ? seed % 2 == 0
        : type == typeof(LocalDate) ? new LocalDate(2025, 3, seed)
        : type == typeof(LocalTime) ? new LocalTime(11, seed)
        : type == typeof(YearMonth) ? new YearMonth(2025, seed)
        : type == typeof(Instant) ? Instant.FromUnixTimeSeconds(seed)
        : null;

    // What has no public way in, or refuses a value that fits its type.
    private static object? Hand(Type type, int seed) =>
        type == typeof(LocalizedText) ? new LocalizedText($"nederlands{seed}", $"engels{seed}")
        : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(GedateerdeWaarde<>) ? Dated(type, seed)
        : MoreSamples.Make(type, seed);

    private static object Dated(Type type, int seed) =>
        typeof(GedateerdeWaarde).GetMethod(nameof(GedateerdeWaarde.Vast))!
            .MakeGenericMethod(type.GetGenericArguments())
            .Invoke(null, [Make(type.GetGenericArguments()[0], seed), Bron.Ddas])!;

    private static object List(Type type, int seed)
    {
        var item = type.GetGenericArguments()[0];
        var array = Array.CreateInstance(item, 1);
        array.SetValue(Make(item, seed), 0);
        return typeof(ValueList).GetMethod(nameof(ValueList.ToValueList))!.MakeGenericMethod(item).Invoke(null, [array])!;
    }

    private static object Member(Type type, int seed)
    {
        var all = (IList)typeof(CodedEnum<>).MakeGenericType(type).GetProperty("All")!.GetValue(null)!;
        return all[seed % all.Count]!;
    }

    private static Type CaseOf(Type type, int seed)
    {
        var cases = type.Assembly.GetExportedTypes().Where(candidate => candidate.IsSealed && candidate.IsSubclassOf(type)).OrderBy(candidate => candidate.Name, StringComparer.Ordinal).ToList();
        return cases[seed % cases.Count];
    }

    private static object Filled(Type type, int seed)
    {
        var made = Activator.CreateInstance(type) ?? throw new InvalidOperationException($"{type} cannot be made; add it to MoreSamples.");
        foreach (var property in SettableParts(type))
        {
            property.SetValue(made, Make(property.PropertyType, seed));
        }

        return made;
    }
}
