using Vroegsignalering.Foundation;

namespace Vroegsignalering.Samples.Maandverwerking;

/// <summary>The run cannot start or go on; the text is the one line that the user reads.</summary>
/// <remarks>Holds no personal value. The program ends with <see cref="ExitCodes.Unusable"/>.</remarks>
internal sealed class HostException(LocalizedText text, Exception? cause = null) : Exception(text.Engels, cause)
{
    public HostException(string nederlands, string engels, Exception? cause = null)
        : this(new LocalizedText(nederlands, engels), cause)
    {
    }

    public LocalizedText Text { get; } = text;
}
