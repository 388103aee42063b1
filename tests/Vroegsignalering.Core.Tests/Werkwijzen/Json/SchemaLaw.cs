using FsCheck.Xunit;
using Vroegsignalering.Foundation;
using Vroegsignalering.Werkwijzen;
using Vroegsignalering.Werkwijzen.Json;

namespace Vroegsignalering.Tests.Werkwijzen.Json;

/// <summary>What the reader accepts is valid by the schema; what is valid by the schema is accepted, or refused for what no schema can say.</summary>
public sealed class SchemaLaw
{
    private const int Documents = 200;

    [Property(Arbitrary = [typeof(WerkwijzeArbitraries)], MaxTest = 100)]
    public void Validate_WrittenWerkwijzen_AreValid(Werkwijze werkwijze) => Assert.True(SchemaValidator.IsValid(WerkwijzeJson.Write(werkwijze)));

    [Fact]
    public void Read_DocumentsMadeFromTheSchema_AreRefusedForListedKindsOnly()
    {
        var kinds = new HashSet<FaultKind>();
        for (var seed = 0; seed < Documents; seed++)
        {
            var json = new SchemaDocuments(new Random(seed)).Next();

            Assert.True(SchemaValidator.IsValid(json), $"Seed {seed}: {json}");
            Agrees(seed, json, isValid: true, kinds);
        }

        Assert.Equal([FaultKind.Missing, FaultKind.OutOfRange, FaultKind.Unknown, FaultKind.Duplicate, FaultKind.Contradiction], kinds.OrderBy(kind => kind.Value));
    }

    [Fact]
    public void Read_SpoiledDocuments_AgreesWithTheSchema()
    {
        var valid = Standaardwerkwijzen.All.Select(WerkwijzeJson.Write).Append(WerkwijzeJsonTests.Short).ToArray();
        var judged = 0;
        for (var seed = 0; seed < Documents; seed++)
        {
            var random = new Random(seed);
            var json = new Mutator(random).SpoilTree(valid[random.Next(valid.Length)]);
            if (SchemaValidator.CanJudge(json))
            {
                judged++;
                Agrees(seed, json, SchemaValidator.IsValid(json), []);
            }
        }

        Assert.InRange(judged, Documents / 2, Documents);
    }

    private static void Agrees(int seed, string json, bool isValid, HashSet<FaultKind> kinds)
    {
        var read = WerkwijzeJson.Read(json, WerkwijzeArbitraries.Plugins);
        if (!isValid)
        {
            Assert.False(read.IsParsed, $"Seed {seed}: read, and not valid by the schema: {json}");
            Assert.False(read.Faults.All(SemanticKinds.IsListed), $"Seed {seed}: not valid by the schema, and only refused for {read.Faults[0]}: {json}");
            return;
        }

        var unlisted = read.Faults.Where(fault => !SemanticKinds.IsListed(fault)).Select(fault => fault.ToText(Taal.Nederlands));
        Assert.True(!unlisted.Any(), $"Seed {seed}: valid by the schema, and refused for {string.Join("; ", unlisted)}: {json}");
        kinds.UnionWith(read.Faults.Select(fault => fault.Kind));
    }
}
