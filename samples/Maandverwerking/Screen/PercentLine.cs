using System.Globalization;

namespace Vroegsignalering.Samples.Maandverwerking.Screen;

/// <summary>Progress where no bar can move, such as a log: one line that grows at every quarter.</summary>
internal sealed class PercentLine : IProgress<double>, IDisposable
{
    private const int Quarters = 4;

    private readonly TextWriter _output;
    private int _shown;

    public PercentLine(TextWriter output, string label)
    {
        _output = output;
        _output.Write(label);
    }

    public void Report(double value)
    {
        var quarter = (int)(value * Quarters);
        if (quarter > _shown)
        {
            _shown = quarter;
            _output.Write(string.Create(CultureInfo.InvariantCulture, $" {quarter * 100 / Quarters}%"));
        }
    }

    public void Dispose() => _output.WriteLine();
}
