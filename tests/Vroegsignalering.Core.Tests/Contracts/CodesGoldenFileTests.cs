using System.Reflection;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Tests.Contracts;

/// <summary>Codes are stored by hosts: one may be added, none may be changed, dropped or used again.</summary>
public class CodesGoldenFileTests
{
    private static readonly string File = Repository.PathOf("tests", "Vroegsignalering.Core.Tests", "Contracts", "codes.golden.txt");

    [Fact]
    public void Codes_OfTheGoldenFile_StillMeanTheSame()
    {
        var gone = Golden().Except(Built()).Where(IsOfSubject).ToList();

        Assert.True(gone.Count == 0, $"These codes were released and must stay as they are:\n{string.Join('\n', gone)}");
    }

    [Fact]
    public void Codes_OfTheCode_AreInTheGoldenFile()
    {
        var added = Built().Except(Golden()).ToList();

        Assert.True(added.Count == 0, $"Add these lines to {Path.GetFileName(File)}:\n{string.Join('\n', added)}");
    }

    [Fact]
    public void Lines_OfTheGoldenFile_AreUniqueAndOrdered()
    {
        var lines = Golden();

        Assert.NotEmpty(lines);
        Assert.Equal(lines.Order(StringComparer.Ordinal).Distinct(), lines);
    }

    private static List<string> Golden() => [.. System.IO.File.ReadAllLines(File).Where(line => line.Length > 0)];

    private static bool IsOfSubject(string line) => line.StartsWith(ContractSubject.Assembly.GetName().Name + " ", StringComparison.Ordinal);

    // Members of enumerations, constants of codes and named values with a code, as "assembly type code identifier": a code that moves
    // to another member is a change too.
    private static List<string> Built()
    {
        var enumerations =
            from type in PublicTypes.Of(ContractSubject.Assembly)
            where !type.IsAbstract && PublicTypes.DerivesFrom(type, typeof(CodedEnum<>))
            from line in (IEnumerable<string>)typeof(CodesGoldenFileTests).GetMethod(nameof(Lines), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, null)!
            select line;
        var constants =
            from type in PublicTypes.Of(ContractSubject.Assembly)
            where PublicTypes.IsStatic(type) && type.Name.EndsWith("codes", StringComparison.Ordinal)
            from field in type.GetFields(PublicTypes.Declared)
            where field.IsLiteral
            select Line(type, (string)field.GetRawConstantValue()!, field.Name);
        var values =
            from type in PublicTypes.Of(ContractSubject.Assembly)
            where !type.ContainsGenericParameters
            from property in type.GetProperties(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            where property.PropertyType.GetProperty("Code")?.PropertyType == typeof(string) && !PublicTypes.DerivesFrom(property.PropertyType, typeof(CodedEnum<>))
            let value = property.GetValue(null)
            select Line(type, (string)property.PropertyType.GetProperty("Code")!.GetValue(value)!, property.Name);
        return [.. enumerations.Concat(constants).Concat(values).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Lines<T>()
        where T : CodedEnum<T> => CodedEnum<T>.All.Select(member => Line(typeof(T), member.Code, member.Name));

    private static string Line(Type type, string code, string name) => $"{type.Assembly.GetName().Name} {type.Name} {code} {name}";
}
