namespace Vroegsignalering.Tests.Adressen;

/// <summary>Two generated addresses, about half of them the same address in two notations.</summary>
public sealed record AdresPair
{
    public required AdresParts Left { get; init; }

    public required AdresParts Right { get; init; }
}
