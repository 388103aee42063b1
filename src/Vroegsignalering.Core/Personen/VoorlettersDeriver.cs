using System.Globalization;
using System.Text;

namespace Vroegsignalering;

/// <summary>Derives initials from given names as the register of persons does.</summary>
/// <remarks>Thread safe: stateless.</remarks>
internal static class VoorlettersDeriver
{
    /// <summary>The initials: the first letter of each name with a full stop.</summary>
    /// <remarks>
    /// <c>Theo Philip IJsbrand</c> gives <c>T.P.I.</c> and <c>Anne-Fleur Belle</c> gives <c>A.B.</c>. A name of one letter stands without a full stop and
    /// is set apart from what follows by a space: <c>Suzie Q</c> gives <c>S.Q</c>, <c>J P</c> gives <c>J P</c>.
    /// </remarks>
    /// <param name="voornamen">The given names, separated by spaces.</param>
    public static string Derive(string voornamen)
    {
        var voorletters = new StringBuilder();
        foreach (var range in voornamen.AsSpan().Split(' '))
        {
            var naam = voornamen.AsSpan(range);
            if (naam.IsEmpty)
            {
                continue;
            }

            var letter = StringInfo.GetNextTextElementLength(naam);
            voorletters.Append(naam[..letter]).Append(letter == naam.Length ? ' ' : '.');
        }

        return voorletters.ToString().TrimEnd();
    }
}
