namespace Vroegsignalering;

/// <summary>One local synonym: what a letter and addition may say, and what that means.</summary>
/// <remarks><c>HS</c> means <c>H</c>, <c>3HG</c> means <c>3</c>. Value equality. Thread safe: immutable.</remarks>
public sealed record Adressynoniem
{
    /// <summary>What may be written, in normal form: upper case, without separators.</summary>
    public required string Notatie { get; init; }

    /// <summary>What it means, in normal form.</summary>
    public required string Betekenis { get; init; }
}
