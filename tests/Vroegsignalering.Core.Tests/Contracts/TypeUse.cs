using System.Reflection;
using System.Reflection.Emit;

namespace Vroegsignalering.Tests.Contracts;

/// <summary>The types that a type uses: in its signatures, its fields and the instructions of its methods.</summary>
internal static class TypeUse
{
    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    public static IReadOnlySet<Type> Of(Type type)
    {
        var used = new HashSet<Type>();
        Add(used, type.BaseType);
        type.GetInterfaces().ToList().ForEach(candidate => Add(used, candidate));
        foreach (var field in type.GetFields(PublicTypes.Everything))
        {
            Add(used, field.FieldType);
        }

        foreach (var method in type.GetMembers(PublicTypes.Everything).OfType<MethodBase>())
        {
            AddMethod(used, method);
        }

        return used;
    }

    private static void AddMethod(HashSet<Type> used, MethodBase method)
    {
        Add(used, (method as MethodInfo)?.ReturnType);
        foreach (var parameter in method.GetParameters())
        {
            Add(used, parameter.ParameterType);
        }

        if (method.GetMethodBody() is not { } body)
        {
            return;
        }

        foreach (var local in body.LocalVariables)
        {
            Add(used, local.LocalType);
        }

        foreach (var member in Operands(method, body.GetILAsByteArray()!))
        {
            Add(used, member as Type ?? member.DeclaringType);
            if (member is MethodInfo { IsGenericMethod: true } generic)
            {
                generic.GetGenericArguments().ToList().ForEach(argument => Add(used, argument));
            }
        }
    }

    private static IEnumerable<MemberInfo> Operands(MethodBase method, byte[] il)
    {
        for (var at = 0; at < il.Length;)
        {
            var code = il[at] == 0xFE ? Codes[unchecked((short)(0xFE00 | il[at + 1]))] : Codes[il[at]];
            at += code.Size;
            if (code.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
            {
                yield return method.Module.ResolveMember(
                    BitConverter.ToInt32(il, at),
                    method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null,
                    method.IsGenericMethod ? method.GetGenericArguments() : null)!;
            }

            at += SizeOf(code.OperandType, il, at);
        }
    }

    private static int SizeOf(OperandType operand, byte[] il, int at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + 4 * BitConverter.ToInt32(il, at),
        _ => 4,
    };

    private static void Add(HashSet<Type> used, Type? type)
    {
        if (type is null || type.IsGenericParameter)
        {
            return;
        }

        if (type.HasElementType)
        {
            Add(used, type.GetElementType());
        }
        else if (used.Add(type.IsGenericType ? type.GetGenericTypeDefinition() : type) || type.IsGenericType)
        {
            type.GetGenericArguments().ToList().ForEach(argument => Add(used, argument));
        }
    }
}
