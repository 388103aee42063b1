using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Vroegsignalering.Tests.Contracts;

/// <summary>The public identifiers of an assembly and the words in them.</summary>
internal static partial class Identifiers
{
    /// <summary>Every public identifier with where it stands.</summary>
    public static IEnumerable<(string Place, string Name)> Of(Assembly assembly)
    {
        foreach (var type in PublicTypes.Of(assembly))
        {
            var place = PublicTypes.NameOf(type);
            var name = type.Name.Split('`')[0];
            yield return (place, type.IsInterface ? name[1..] : name);
            foreach (var parameter in type.GetGenericArguments())
            {
                yield return (place, parameter.Name);
            }

            foreach (var member in type.GetMembers(PublicTypes.Declared).Where(IsWritten))
            {
                if (member is not ConstructorInfo)
                {
                    yield return ($"{place}.{member.Name}", member.Name);
                }

                foreach (var parameter in ParametersOf(member))
                {
                    yield return ($"{place}.{member.Name}({parameter.Name})", parameter.Name!);
                }
            }
        }
    }

    /// <summary>The words of an identifier in lower case: <c>IsDirectOpgepakt</c> is is, direct, opgepakt. Digits are no words.</summary>
    public static IEnumerable<string> WordsOf(string identifier) => Word().Matches(identifier).Select(match => match.Value.ToLowerInvariant());

    private static ParameterInfo[] ParametersOf(MemberInfo member) => member is MethodBase method ? method.GetParameters() : [];

    private static bool IsWritten(MemberInfo member) =>
        member is not Type
        && !member.IsDefined(typeof(CompilerGeneratedAttribute))
        && !(member is MethodBase { IsSpecialName: true } method && method is not ConstructorInfo && !method.Name.StartsWith("op_", StringComparison.Ordinal))
        && !member.Name.StartsWith('<')
        && !member.Name.StartsWith("op_", StringComparison.Ordinal);

    [GeneratedRegex("[A-Z]+(?![a-z])|[A-Z][a-z]*|[a-z]+")]
    private static partial Regex Word();
}
