using System.Text;
using System.Text.Json;
using Vroegsignalering.Samples.Maandverwerking.Reading;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Samples.Maandverwerking.Tests;

/// <summary>A field that is added to the library is read here too.</summary>
public class SignaalColumnsTests
{
    private static readonly string[] Fields =
        [.. typeof(Signaalinvoer).GetProperties().Select(property => JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name)).Order(StringComparer.Ordinal)];

    [Fact]
    public void Names_AreTheFieldsOfTheLibrary() =>
        Assert.Equal(Fields, SignaalColumns.Required.Concat(SignaalColumns.Optional).Order(StringComparer.Ordinal));

    [Fact]
    public void ToInvoer_PutsEveryColumnInItsField()
    {
        using var sample = new Sample();
        var file = sample.Write("invoer.csv", Encoding.UTF8.GetBytes($"{string.Join(',', Fields)}\n{string.Join(',', Fields.Select(field => $"waarde {field}"))}\n"));
        using var source = CsvSource.Open(file);
        var row = new SignaalRow(source.Reader, source.Columns(SignaalColumns.Required, SignaalColumns.Optional));
        Assert.True(source.Read());
        var invoer = row.ToInvoer();
        Assert.All(
            typeof(Signaalinvoer).GetProperties(),
            property => Assert.Equal($"waarde {JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name)}", property.GetValue(invoer)));
    }
}
