using System.Collections.Frozen;
using NodaTime;
using Vroegsignalering.Matches;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Triage.Analyse;

/// <summary>The made-up match from which examples start.</summary>
internal static class ExampleFacts
{
    public static readonly YearMonth Month = new(2025, 3);

    public static readonly Triagefeiten Base = new()
    {
        Nummer = new Matchnummer(Month, 1),
        Signalen = [new() { Partnersoort = Signaalpartnersoort.Energie, PartnerId = "energie", Bedrag = Bedrag.FromCents(250_00) }],
        Soorten = [Matchsoort.Enkelvoudig],
    };

    public static readonly FrozenDictionary<string, ITriagevoorwaarde> NoPlugins = FrozenDictionary<string, ITriagevoorwaarde>.Empty;
}
