namespace Vroegsignalering.Tests.Adressen;

/// <summary>The shared file of notations: the same address within a group, another in every other group (SIG-6).</summary>
public class AdresnotatiesTests
{
    [SharedDataFact]
    public void Key_WithoutSynonyms_EqualForNotationAndNotForMeaning()
    {
        var rows = Rows();
        foreach (var (left, right) in Pairs(rows))
        {
            var same = left.Groep == right.Groep && left.Normalized == right.Normalized;
            Assert.True(same == (left.Gelezen == right.Gelezen), $"{left.Line} and {right.Line}");
        }

        Assert.Equal(50, rows.Count(row => !row.IsBetekenis && row.Gelezen == row.Waar));
        Assert.Equal(10, rows.Count(row => row.IsBetekenis && row.Gelezen != row.Waar));
    }

    [SharedDataFact]
    public void Key_WithSynonyms_EqualExactlyWithinTheGroup()
    {
        var synoniemen = Adressynoniemen.Nederlands;
        var rows = Rows();
        foreach (var (left, right) in Pairs(rows))
        {
            var equal = synoniemen.Apply(left.Gelezen) == synoniemen.Apply(right.Gelezen);
            Assert.True((left.Groep == right.Groep) == equal, $"{left.Line} and {right.Line}");
        }
    }

    private static IEnumerable<(Notation Left, Notation Right)> Pairs(IReadOnlyList<Notation> rows) =>
        rows.SelectMany(left => rows.Select(right => (left, right)));

    private static List<Notation> Rows() =>
    [
        .. SharedData.Rows("adresnotaties.csv").Select((row, i) => new Notation(
            i + 2,
            row["groep"],
            row["soort"] == "betekenis",
            row["soort"] == "betekenis" ? $"row {i}" : "true address",
            Key(row["postcode"], row["huisnummer"], row["huisletter"], row["toevoeging"]),
            Key(row["in_postcode"], row["in_huisnummer"], row["in_huisletter"], row["in_toevoeging"]))),
    ];

    private static Adressleutel Key(string postcode, string huisnummer, string huisletter, string toevoeging) => Adres.Read(new()
    {
        Postcode = postcode,
        Huisnummer = huisnummer,
        Huisletter = huisletter,
        Toevoeging = toevoeging,
    }).GetValueOrThrow().Sleutel;

    // A row of meaning is an address of its own as long as synonyms do not count.
    private sealed record Notation(int Line, string Groep, bool IsBetekenis, string Normalized, Adressleutel Waar, Adressleutel Gelezen);
}
