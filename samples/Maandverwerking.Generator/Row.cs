namespace Vroegsignalering.Samples.Generator;

/// <summary>One row of signals, as a partner writes it.</summary>
internal sealed class Row
{
    private readonly string[] _fields = new string[Enum.GetValues<Column>().Length];

    public Row() => Array.Fill(_fields, string.Empty);

    private Row(string[] fields) => _fields = fields;

    public IReadOnlyList<string> Fields => _fields;

    public string this[Column column]
    {
        get => _fields[(int)column];
        set => _fields[(int)column] = value;
    }

    public Row Copy() => new([.. _fields]);

    /// <summary>Sets fields and returns the row.</summary>
    public Row With(params ReadOnlySpan<(Column Column, string Text)> fields)
    {
        foreach (var (column, text) in fields)
        {
            this[column] = text;
        }

        return this;
    }
}
