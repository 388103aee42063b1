using Spectre.Console;

namespace Vroegsignalering.Samples.Maandverwerking.Screen;

/// <summary>Moves a bar.</summary>
internal sealed class TaskProgress(ProgressTask task) : IProgress<double>
{
    public void Report(double value) => task.Value = value;
}
