using System.Text.Json;
using Vroegsignalering.Werkwijzen.Json;

namespace Vroegsignalering.Tests.Werkwijzen.Json;

/// <summary>The schema that editors use is the one that the reader follows.</summary>
public sealed class SchemaFileTests
{
    /// <summary>Set to 1 to write the file anew; then read the difference.</summary>
    private const string Update = "UPDATE_WERKWIJZE_SCHEMA";

    private static readonly string File = Repository.PathOf("docs", "werkwijze.schema.json");

    [Fact]
    public void Schema_OfTheDocs_IsTheOneOfTheReader()
    {
        if (Environment.GetEnvironmentVariable(Update) == "1")
        {
            System.IO.File.WriteAllText(File, WerkwijzeJson.Schema);
        }

        Assert.True(System.IO.File.Exists(File), Hint);
        Assert.True(WerkwijzeJson.Schema == System.IO.File.ReadAllText(File).ReplaceLineEndings("\n"), Hint);
    }

    [Fact]
    public void Schema_EveryProperty_HasADescription()
    {
        using var schema = JsonDocument.Parse(WerkwijzeJson.Schema);
        var offenders =
            from found in SchemaWalk.Of(schema.RootElement)
            where found.Schema.TryGetProperty("properties", out _)
            // The names of a table that is keyed by codes are explained once, at the table.
            from property in found.Schema.GetProperty("properties").EnumerateObject()
            where !property.Value.TryGetProperty("description", out var text) || text.GetString()!.Length < 10
            select $"{found.Path}/{property.Name}";

        Offenders.None(offenders);
    }

    private static string Hint => $"docs/werkwijze.schema.json is not what the descriptions say. Run the tests with {Update}=1 and read the difference.";
}
