using Vroegsignalering.Matching.Maandverwerking;

namespace Vroegsignalering.Samples.Maandverwerking.Running;

/// <summary>How far a run is as one number from 0 to 1; every stage is an equal part of it.</summary>
internal sealed class RunProgress(IProgress<double> progress) : IProgress<Maandrunvoortgang>
{
    public void Report(Maandrunvoortgang value)
    {
        var stage = value.Totaal == 0 ? 1 : (double)value.Gedaan / value.Totaal;
        progress.Report((value.Fase.Value - 1 + stage) / Maandrunfase.All.Count);
    }
}
