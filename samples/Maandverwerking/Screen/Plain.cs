namespace Vroegsignalering.Samples.Maandverwerking.Screen;

/// <summary>Text from outside on a terminal: one line, nothing that steers the terminal.</summary>
internal static class Plain
{
    public static string Line(string text) =>
        string.Create(text.Length, text, static (line, source) =>
        {
            for (var i = 0; i < line.Length; i++)
            {
                line[i] = source[i] is '\r' or '\n' or '\t' ? ' ' : char.IsControl(source[i]) ? '?' : source[i];
            }
        });
}
