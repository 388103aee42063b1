using Vroegsignalering.Matches;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching.Sleutels;

/// <summary>The same person wherever: folded surname and complete date of birth (MAT-1).</summary>
/// <remarks>
/// Exact, not tolerant: <c>van der Meijden</c> and <c>MEIJDEN</c> are one surname, <c>Meyden</c> is another. Without a surname or with an incomplete date of birth
/// there is no key, and the signal stands alone. Thread safe: immutable.
/// </remarks>
public sealed class PersoonMatchsleutel : IMatchsleutel
{
    /// <summary>The key.</summary>
    public static PersoonMatchsleutel Instance { get; } = new();

    /// <summary><c>persoon</c>.</summary>
    public string Code => Matchsleutelcodes.Persoon;

    /// <summary>Surname and date of birth; null when either is unknown or incomplete.</summary>
    /// <param name="signaal">The signal.</param>
    public Sleutelwaarde? Of(Vroegsignaal signaal)
    {
        ArgumentNullException.ThrowIfNull(signaal);
        return TextOf(signaal.Client) is { } tekst ? Sleutelwaarde.Of(tekst) : null;
    }

    internal static string? TextOf(Client client) =>
        client.Naam is { FoldedGeslachtsnaam: { Length: > 0 } naam } && client.Geboortedatum.IsVolledig
            ? string.Create(naam.Length + 1 + Geboortedatum.CanonicalLength, (naam, client.Geboortedatum), static (text, parts) =>
            {
                parts.naam.CopyTo(text);
                text[parts.naam.Length] = ' ';
                parts.Geboortedatum.WriteComplete(text[(parts.naam.Length + 1)..]);
            })
            : null;
}
