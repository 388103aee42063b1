using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Triage;

/// <summary>Refuses null where data of triage are made, so that whoever reads them need not ask.</summary>
internal static class TriageGuard
{
    /// <summary>The list, when it is not null and holds no null.</summary>
    public static ValueList<T> NotNull<T>([NotNull] ValueList<T>? value, [CallerArgumentExpression(nameof(value))] string name = "")
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value, name);
        foreach (var item in value.AsSpan())
        {
            if (item is null)
            {
                throw new ArgumentNullException(name, "An element of the list is null.");
            }
        }

        return value;
    }
}
