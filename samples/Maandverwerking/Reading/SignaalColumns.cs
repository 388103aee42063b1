using System.Text.Json;

namespace Vroegsignalering.Samples.Maandverwerking.Reading;

/// <summary>The names of the columns as they stand in the file.</summary>
internal static class SignaalColumns
{
    private static readonly string[] Names = [.. Enum.GetNames<SignaalColumn>().Select(JsonNamingPolicy.SnakeCaseLower.ConvertName)];

    public static IReadOnlyList<string> Required { get; } = Names[..((int)SignaalColumn.OudsteVervaldatum + 1)];

    public static IReadOnlyList<string> Optional { get; } = Names[((int)SignaalColumn.OudsteVervaldatum + 1)..];

    public static string NameOf(SignaalColumn column) => Names[(int)column];

    /// <summary>The place of every column in a file, in the order of <see cref="SignaalColumn"/>; -1: not there.</summary>
    public static int[] PlacesIn(ColumnMap map) => [.. Names.Select(map.PlaceOf)];
}
