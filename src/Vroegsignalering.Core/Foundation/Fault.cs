namespace Vroegsignalering.Foundation;

/// <summary>One thing that is wrong with given data: the field, what was given and what is allowed.</summary>
/// <remarks>Never holds a personal value: what was given is reduced to its shape (<see cref="Mask.Shape"/>). Value equality. Thread safe: immutable.</remarks>
public sealed record Fault
{
    /// <summary>The field, by the name or path that the giver knows (<c>postcode</c>, <c>quota.perGebied[2].naam</c>).</summary>
    public required string Field { get; init; }

    /// <summary>What is wrong.</summary>
    public required FaultKind Kind { get; init; }

    /// <summary>What was given, masked to its shape where personal; null when nothing was given.</summary>
    public string? Given { get; init; }

    /// <summary>What is allowed.</summary>
    public required LocalizedText Allowed { get; init; }

    /// <summary>A required field without a value.</summary>
    /// <param name="field">The field.</param>
    /// <param name="allowed">What is allowed.</param>
    public static Fault Missing(string field, LocalizedText allowed) => new() { Field = field, Kind = FaultKind.Missing, Allowed = allowed };

    /// <summary>A text that cannot be read as a value object, with its own objection.</summary>
    /// <param name="field">The field.</param>
    /// <param name="given">The text as given; reduced here to its shape.</param>
    /// <typeparam name="T">The value object.</typeparam>
    public static Fault Unreadable<T>(string field, ReadOnlySpan<char> given)
        where T : IValueObject<T> => new()
        {
            Field = field,
            Kind = FaultKind.Unreadable,
            Given = Mask.Shape(given),
            Allowed = T.Objection(given),
        };

    /// <summary>The message: <c>postcode: '9999A' is niet leesbaar; toegestaan: …</c>, where <c>9999A</c> is the shape of what was given.</summary>
    /// <param name="taal">The language.</param>
    public string ToText(Taal taal)
    {
        ArgumentNullException.ThrowIfNull(taal);
        var given = Given is null ? string.Empty : $" '{Given}'";
        var allowed = taal == Taal.Engels ? "allowed" : "toegestaan";
        return $"{Field}:{given} {Kind.Tekst.In(taal)}; {allowed}: {Allowed.In(taal)}";
    }

    /// <summary>The English message.</summary>
    public override string ToString() => ToText(Taal.Engels);
}
