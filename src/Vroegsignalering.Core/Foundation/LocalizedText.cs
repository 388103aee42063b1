namespace Vroegsignalering.Foundation;

/// <summary>One text for people, in Dutch and in English.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record LocalizedText
{
    /// <summary>Makes a text of its two forms.</summary>
    /// <param name="nederlands">The Dutch form, not empty.</param>
    /// <param name="engels">The English form, not empty.</param>
    /// <exception cref="ArgumentException">A form is empty.</exception>
    public LocalizedText(string nederlands, string engels)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(nederlands);
        ArgumentException.ThrowIfNullOrWhiteSpace(engels);
        Nederlands = nederlands;
        Engels = engels;
    }

    /// <summary>The Dutch form.</summary>
    public string Nederlands { get; }

    /// <summary>The English form.</summary>
    public string Engels { get; }

    /// <summary>The form in one language.</summary>
    /// <param name="taal">The language.</param>
    public string In(Taal taal)
    {
        ArgumentNullException.ThrowIfNull(taal);
        return taal == Taal.Engels ? Engels : Nederlands;
    }

    /// <summary>The Dutch form.</summary>
    public override string ToString() => Nederlands;
}
