using System.Runtime.CompilerServices;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Zaken.Gebeurtenissen;

/// <summary>What the host's identification of a case looks like.</summary>
internal static class CaseIdentification
{
    public const int MaxLength = 64;

    public static string Checked(string value, [CallerArgumentExpression(nameof(value))] string? parameter = null)
    {
        ArgumentNullException.ThrowIfNull(value, parameter);
        return value.Length is > 0 and <= MaxLength && !value.Any(char.IsWhiteSpace) && InputText.IsClean(value)
            ? value
            : throw new ArgumentException($"'{Mask.Shape(value)}' identifies no case; allowed: 1 to {MaxLength} visible characters without white space.", parameter);
    }
}
