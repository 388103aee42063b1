using Vroegsignalering.Foundation;

namespace Vroegsignalering.Samples.Maandverwerking.Reading;

/// <summary>Takes the faults while the file is read, so that a file of nothing but faults needs no memory.</summary>
internal interface IFaultSink
{
    /// <param name="line">Line of the file on which the row starts; the header is 1.</param>
    /// <param name="fault">One of the faults of the row.</param>
    void Add(long line, Fault fault);
}
