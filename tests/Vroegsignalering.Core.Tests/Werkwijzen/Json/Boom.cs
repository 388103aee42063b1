namespace Vroegsignalering.Tests.Werkwijzen.Json;

/// <summary>A closed set of which one case holds the set itself, as conditions do.</summary>
internal abstract record Boom
{
    internal sealed record Blad : Boom
    {
        public required int Getal { get; init; }

        public string? Tekst { get; init; }
    }

    internal sealed record Tak : Boom
    {
        public required Vroegsignalering.Foundation.ValueList<Boom> Takken { get; init; }
    }

    internal sealed record Knop : Boom;

    internal sealed record Stam : Boom
    {
        public required Boom Boven { get; init; }
    }
}
