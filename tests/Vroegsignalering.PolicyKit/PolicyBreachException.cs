namespace Vroegsignalering.PolicyKit;

/// <summary>A policy breaks a law; the message is the report.</summary>
public sealed class PolicyBreachException : Exception
{
    /// <summary>Makes the exception.</summary>
    public PolicyBreachException()
    {
    }

    /// <summary>Makes the exception.</summary>
    /// <param name="message">The report.</param>
    public PolicyBreachException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception.</summary>
    /// <param name="message">The report.</param>
    /// <param name="innerException">What happened before.</param>
    public PolicyBreachException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
