using Vroegsignalering.Foundation;

namespace Vroegsignalering.Triage.Analyse;

/// <summary>Writes numbers of signals and of partners.</summary>
internal static class CountWriter
{
    public static LocalizedText Signals(List<Segment> segments, bool[] chosen) => new(
        Join(segments, chosen, " of ", segment => segment switch
        {
            { Low: 1, High: 1 } => "enkelvoudig",
            { Low: 2 } when IsLast(segments, segment) => "meervoudig",
            _ => Range(segments, segment, "tot en met", "of meer") + " signalen",
        }),
        Join(segments, chosen, " or ", segment => segment switch
        {
            { Low: 1, High: 1 } => "single",
            { Low: 2 } when IsLast(segments, segment) => "multiple",
            _ => Range(segments, segment, "to", "or more") + " signals",
        }));

    public static LocalizedText Partners(List<Segment> segments, bool[] chosen) => new(
        Join(segments, chosen, " of ", segment => segment.High == 1 ? "1 signaalpartner" : Range(segments, segment, "tot en met", "of meer") + " verschillende signaalpartners"),
        Join(segments, chosen, " or ", segment => segment.High == 1 ? "1 partner" : Range(segments, segment, "to", "or more") + " different partners"));

    private static string Join(List<Segment> segments, bool[] chosen, string or, Func<Segment, string> write)
    {
        var parts = new List<string>();
        for (var i = 0; i < segments.Count; i++)
        {
            if (chosen[i])
            {
                var low = segments[i].Low;
                while (low > 1 && i + 1 < segments.Count && chosen[i + 1])
                {
                    i++;
                }

                parts.Add(write(new(low, segments[i].High)));
            }
        }

        return string.Join(or, parts);
    }

    private static string Range(List<Segment> segments, Segment segment, string to, string more) =>
        IsLast(segments, segment) ? FormattableString.Invariant($"{segment.Low} {more}")
        : segment.IsPoint ? FormattableString.Invariant($"{segment.Low}")
        : FormattableString.Invariant($"{segment.Low} {to} {segment.High}");

    private static bool IsLast(List<Segment> segments, Segment segment) => segment.High == segments[^1].High;
}
