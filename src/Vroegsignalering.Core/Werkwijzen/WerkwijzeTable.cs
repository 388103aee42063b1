using System.Globalization;
using System.Text;

namespace Vroegsignalering.Werkwijzen;

/// <summary>Prints a werkwijze as a table.</summary>
/// <remarks>Thread safe: stateless.</remarks>
public static class WerkwijzeTable
{
    /// <summary>The name, code and version, and a Markdown table: option, value, unit, first day, source.</summary>
    /// <param name="werkwijze">The werkwijze.</param>
    /// <param name="taal">The language of the headings; the values are in Dutch.</param>
    public static string Print(Werkwijze werkwijze, Taal taal)
    {
        ArgumentNullException.ThrowIfNull(werkwijze);
        ArgumentNullException.ThrowIfNull(taal);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{werkwijze.Naam} ({werkwijze})\n\n");
        text.Append(taal == Taal.Engels ? "| option | value | unit | from | source |\n" : "| optie | waarde | eenheid | vanaf | bron |\n");
        text.Append("|---|---|---|---|---|\n");
        foreach (var regel in werkwijze.Describe())
        {
            var vanaf = regel.Vanaf?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
            text.Append(CultureInfo.InvariantCulture, $"| {Cell(regel.Optie)} | {Cell(regel.Waarde)} | {regel.Eenheid} | {vanaf} | {Cell(regel.Bron.ToString())} |\n");
        }

        return text.ToString();
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
