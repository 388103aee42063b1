namespace Vroegsignalering.Samples.Maandverwerking.CommandLine;

/// <summary>The options as they were typed; null: not given.</summary>
internal sealed record OptionTexts
{
    public string? Signalen { get; init; }

    public string? Werkwijze { get; init; }

    public string? Maand { get; init; }

    public string? Peildatum { get; init; }

    public string? Gebieden { get; init; }

    public string? Register { get; init; }

    public string? Uit { get; init; }

    public string? Taal { get; init; }

    /// <summary>The language of the messages, also of the message that the language itself is wrong.</summary>
    public Taal PreferredTaal => Taal is { } text && Vroegsignalering.Taal.TryRead(text, out var taal) ? taal : Vroegsignalering.Taal.Nederlands;
}
