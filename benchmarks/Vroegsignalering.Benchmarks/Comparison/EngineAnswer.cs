namespace Vroegsignalering.Benchmarks.Comparison;

/// <summary>The answer of an engine: every match by rank, and how many signals dropped for which reasons together.</summary>
internal sealed class EngineAnswer
{
    public required IReadOnlyList<MatchRow> Matches { get; init; }

    /// <summary>Number of dropped signals by their reasons, a bit per kind of reason.</summary>
    public required IReadOnlyDictionary<int, int> Uitval { get; init; }

    public string Hash()
    {
        unchecked
        {
            var hash = 0xCBF29CE484222325UL;
            foreach (var match in Matches)
            {
                Add(match.Aantal);
                Add(match.Cents);
                Add(match.Oudste);
                Add(match.Eerste);
                Add(match.Som);
                Add(match.Besluit);
                Add(match.Extra);
            }

            foreach (var (reasons, count) in Uitval.OrderBy(pair => pair.Key))
            {
                Add(reasons);
                Add(count);
            }

            return hash.ToString("x16", System.Globalization.CultureInfo.InvariantCulture);

            void Add(long value)
            {
                hash = (hash ^ (ulong)value) * 0x9E3779B97F4A7C15UL;
                hash ^= hash >> 29;
            }
        }
    }
}
