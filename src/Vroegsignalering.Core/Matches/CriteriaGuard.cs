using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Matches;

/// <summary>Refuses null where criteria are made, so that whoever reads them need not ask.</summary>
internal static class CriteriaGuard
{
    /// <summary>The dated value, when it is not null and holds no null.</summary>
    public static GedateerdeWaarde<T> NotNull<T>([NotNull] GedateerdeWaarde<T>? value, [CallerArgumentExpression(nameof(value))] string name = "")
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(value, name);
        foreach (var regel in value.Verloop)
        {
            if (regel.Waarde is null)
            {
                throw new ArgumentNullException(name, "A value in the course of the dated value is null.");
            }
        }

        return value;
    }

    /// <summary>The list, when it is not null and holds no null.</summary>
    public static ValueList<T> NotNull<T>([NotNull] ValueList<T>? value, [CallerArgumentExpression(nameof(value))] string name = "")
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return value.Contains(null!) ? throw new ArgumentNullException(name, "An element of the list is null.") : value;
    }
}
