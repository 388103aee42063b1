using System.Globalization;
using NodaTime;
using Vroegsignalering.Foundation;

namespace Vroegsignalering;

/// <summary>Checks the options of a werkwijze and keeps every fault with its path.</summary>
internal sealed class OptionChecker
{
    public List<Fault> Faults { get; } = [];

    // Shortened, because a werkwijze may come from a file that holds anything.
    public void Add(string path, FaultKind kind, string? given, string nederlands, string engels) =>
        Faults.Add(new Fault { Field = path, Kind = kind, Given = given is null ? null : Mask.Shorten(given), Allowed = new LocalizedText(nederlands, engels) });

    public void Range(string path, GedateerdeWaarde<int>? waarde, int van, int totEnMet)
    {
        foreach (var regel in waarde?.Verloop ?? [])
        {
            Range(path, regel.Waarde, van, totEnMet);
        }
    }

    public void Range(string path, int? waarde, int van, int totEnMet)
    {
        if (waarde < van || waarde > totEnMet)
        {
            Add(path, FaultKind.OutOfRange, Text(waarde.Value), $"{Text(van)} tot en met {Text(totEnMet)}", $"{Text(van)} to {Text(totEnMet)}");
        }
    }

    public void Quotum(string path, GedateerdeWaarde<int?> waarde)
    {
        foreach (var regel in waarde.Verloop)
        {
            if (regel.Waarde < 0)
            {
                Add(path, FaultKind.OutOfRange, Text(regel.Waarde.Value), "0 of meer, of geen maximum", "0 or more, or no maximum");
            }
        }
    }

    public void Known(string path, string code, IReadOnlyList<string> builtIn, IEnumerable<string> plugins)
    {
        var allowed = builtIn.Concat(plugins).ToList();
        if (!allowed.Contains(code, StringComparer.Ordinal))
        {
            var list = allowed.Count == 0 ? "-" : string.Join(", ", allowed);
            Add(path, FaultKind.Unknown, code, $"een van {list}", $"one of {list}");
        }
    }

    /// <summary>A fault for every element whose key was there before.</summary>
    public void Distinct<T, TKey>(string path, ValueList<T> items, Func<T, TKey> key, Func<T, string> text)
        where TKey : notnull
    {
        var seen = new HashSet<TKey>();
        for (var i = 0; i < items.Count; i++)
        {
            if (!seen.Add(key(items[i])))
            {
                Add($"{path}[{Text(i)}]", FaultKind.Duplicate, text(items[i]), "elke waarde hoogstens één keer", "each value at most once");
            }
        }
    }

    /// <summary>The days on which one of several dated values begins, and a day before them all.</summary>
    public static IEnumerable<LocalDate> Days(params IEnumerable<LocalDate?>[] starts) =>
        starts.SelectMany(start => start).OfType<LocalDate>().Append(new LocalDate(1970, 1, 1)).Distinct().Order();

    public static IEnumerable<LocalDate?> Starts<T>(GedateerdeWaarde<T> waarde) => waarde.Verloop.Select(regel => regel.Vanaf);

    public static string Text(int waarde) => waarde.ToString(CultureInfo.InvariantCulture);
}
