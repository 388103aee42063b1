using Vroegsignalering.Foundation;
using Vroegsignalering.Samples.Maandverwerking.Reading;

namespace Vroegsignalering.Samples.Maandverwerking.Writing;

/// <summary><c>fouten.csv</c>: every fault of every row; personal values are masked.</summary>
internal sealed class FaultTable : IFaultSink, IDisposable
{
    private readonly CsvOutput _output;
    private readonly Taal _taal;

    public FaultTable(CsvOutput output, Taal taal)
    {
        _output = output;
        _taal = taal;
        _output.Header("regel", "veld", "melding");
    }

    // The field has its own column, so it is left out of the text.
    public void Add(long line, Fault fault) =>
        _output.Row(CsvOutput.Text(line), fault.Field, fault.ToText(_taal)[(fault.Field.Length + 1)..].TrimStart());

    public void Dispose() => _output.Dispose();
}
