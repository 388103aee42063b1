using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Vroegsignalering.Zaken.Gebeurtenissen;

/// <summary>What a free text looks like: anything that is read back as it was written.</summary>
internal static class FreeText
{
    [return: NotNullIfNotNull(nameof(value))]
    public static string? Checked(string? value, [CallerArgumentExpression(nameof(value))] string? parameter = null) =>
        value is null || IsWhole(value)
            ? value
            : throw new ArgumentException("The text holds half a character (an unpaired surrogate), as when it was cut off; it could not be stored.", parameter);

    private static bool IsWhole(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (char.IsSurrogate(value[i]) && (i + 1 == value.Length || !char.IsSurrogatePair(value[i], value[++i])))
            {
                return false;
            }
        }

        return true;
    }
}
