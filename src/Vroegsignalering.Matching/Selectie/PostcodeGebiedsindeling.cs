using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;

namespace Vroegsignalering.Matching.Selectie;

/// <summary>Tells the district by the four digits of the postcode, from a table of the host (SEL-2).</summary>
/// <remarks>A postcode outside the table is in <see cref="Gebied.Onbekend"/>. One step per address, nothing allocated. Thread safe: immutable.</remarks>
public sealed class PostcodeGebiedsindeling : IGebiedsindeling
{
    private const int Highest = 9999;
    private const int Lowest = 1000;

    private static readonly LocalizedText AllowedDigits = new("vier cijfers van 1000 tot en met 9999, elk hoogstens eenmaal", "four digits from 1000 to 9999, each at most once");

    // The place in the districts by the digits.
    private readonly int[] _numbers;

    private PostcodeGebiedsindeling(Gebied?[] gebieden)
    {
        var numbers = new Dictionary<Gebied, int>();
        var different = new List<Gebied>();
        NumberOf(Gebied.Onbekend);
        _numbers = [.. gebieden.Select(gebied => NumberOf(gebied ?? Gebied.Onbekend))];
        Gebieden = different;

        int NumberOf(Gebied gebied)
        {
            if (!numbers.TryGetValue(gebied, out var number))
            {
                number = different.Count;
                numbers.Add(gebied, number);
                different.Add(gebied);
            }

            return number;
        }
    }

    /// <summary>The different districts.</summary>
    internal IReadOnlyList<Gebied> Gebieden { get; }

    /// <summary>Reads a table and reports every fault at once.</summary>
    /// <remarks>Fields of the faults: <c>gebieden[2].pc4</c> and <c>gebieden[2].gebied</c>, counted from 0. Digits given twice are a fault at the second row, also for the same district.</remarks>
    /// <param name="regels">The rows, in any order; none is allowed.</param>
    public static ParseResult<PostcodeGebiedsindeling> Read(IEnumerable<Postcodegebied> regels)
    {
        ArgumentNullException.ThrowIfNull(regels);
        var gebieden = new Gebied?[Highest - Lowest + 1];
        var given = new bool[gebieden.Length];
        var faults = new List<Fault>();
        var row = 0;
        foreach (var regel in regels)
        {
            ReadRow(regel, FormattableString.Invariant($"gebieden[{row++}]"), gebieden, given, faults);
        }

        return faults.Count > 0
            ? ParseResult<PostcodeGebiedsindeling>.Rejected(faults.ToValueList())
            : ParseResult<PostcodeGebiedsindeling>.Parsed(new(gebieden));
    }

    /// <summary>The district of the postcode; <see cref="Gebied.Onbekend"/> when it is not in the table.</summary>
    /// <param name="adres">The address.</param>
    public Gebied Of(Adres adres)
    {
        ArgumentNullException.ThrowIfNull(adres);
        return Gebieden[NumberOf(adres.Postcode.Cijfers)];
    }

    /// <summary>The district of a postcode, as a place in <see cref="Gebieden"/>.</summary>
    /// <param name="cijfers">The digits of the postcode.</param>
    internal int NumberOf(int cijfers) => _numbers[cijfers - Lowest];

    private static void ReadRow(Postcodegebied regel, string path, Gebied?[] gebieden, bool[] given, List<Fault> faults)
    {
        var digits = ReadDigits(regel.Cijfers, path + ".pc4", given, faults);
        if (string.IsNullOrWhiteSpace(regel.Gebied))
        {
            faults.Add(Fault.Missing(path + ".gebied", Gebied.Allowed));
        }
        else if (!Gebied.TryParse(regel.Gebied, out var gebied))
        {
            faults.Add(Fault.Unreadable<Gebied>(path + ".gebied", regel.Gebied));
        }
        else if (digits is { } index)
        {
            gebieden[index] = gebied;
        }
    }

    private static int? ReadDigits(string? text, string field, bool[] given, List<Fault> faults)
    {
        var digits = text.AsSpan().Trim();
        if (digits.IsEmpty)
        {
            faults.Add(Fault.Missing(field, AllowedDigits));
            return null;
        }

        if (digits.Length != 4 || digits[0] == '0' || digits.ContainsAnyExceptInRange('0', '9'))
        {
            faults.Add(Refused(field, FaultKind.Unreadable, digits));
            return null;
        }

        var index = ((digits[0] - '0') * 1000) + ((digits[1] - '0') * 100) + ((digits[2] - '0') * 10) + (digits[3] - '0') - Lowest;
        if (given[index])
        {
            faults.Add(Refused(field, FaultKind.Duplicate, digits));
            return null;
        }

        given[index] = true;
        return index;
    }

    private static Fault Refused(string field, FaultKind kind, ReadOnlySpan<char> digits) =>
        new() { Field = field, Kind = kind, Given = Mask.Shorten(digits), Allowed = AllowedDigits };
}
