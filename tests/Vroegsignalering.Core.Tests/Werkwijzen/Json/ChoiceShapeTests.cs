using System.Text.Json;
using System.Text.Json.Nodes;
using Vroegsignalering.Foundation;
using Vroegsignalering.Werkwijzen.Json.Shapes;

namespace Vroegsignalering.Tests.Werkwijzen.Json;

/// <summary>Closed sets, told apart by the name of their one property, and a set that holds itself.</summary>
public sealed class ChoiceShapeTests
{
    private static readonly ChoiceShape<Boom> Shape = Make();

    private static readonly Boom Tree = new Boom.Tak
    {
        Takken = [new Boom.Blad { Getal = 1, Tekst = "x" }, new Boom.Tak { Takken = [new Boom.Knop(), new Boom.Stam { Boven = new Boom.Blad { Getal = 2 } }] }],
    };

    public static TheoryData<string, string> Faults => new()
    {
        { "[]", "boom: '[…]' is niet leesbaar; toegestaan: een object met precies één van blad, tak, knop, stam" },
        { "{}", "boom: ontbreekt; toegestaan: een object met precies één van blad, tak, knop, stam" },
        { """{"takk": []}""", "boom.takk: is onbekend; toegestaan: een van blad, tak, knop, stam; bedoelde u 'tak'?" },
        { """{"knop": {}, "stam": {"knop": {}}}""", "boom: '{…}' valt buiten het bereik; toegestaan: een object met precies één van blad, tak, knop, stam" },
        { """{"knop": {}, "knop": {}}""", "boom: '{…}' valt buiten het bereik; toegestaan: een object met precies één van blad, tak, knop, stam" },
        { """{"blad": {}}""", "boom.blad.getal: ontbreekt; toegestaan: een geheel getal van 1 tot en met 9" },
        { """{"blad": {"getal": 1, "takken": []}}""", "boom.blad.takken: is onbekend; toegestaan: een van getal, tekst" },
        { """{"tak": [{"blad": {"getal": 0}}, {"stam": {"tak": [{"blad": {"getal": 10}}]}}]}""", "boom.tak[0].blad.getal: '0' valt buiten het bereik; toegestaan: een geheel getal van 1 tot en met 9|boom.tak[1].stam.tak[0].blad.getal: '10' valt buiten het bereik; toegestaan: een geheel getal van 1 tot en met 9" },
    };

    [Fact]
    public void WriteThenRead_ATree_IsEqual()
    {
        var json = Shape.Write(Tree)!.ToJsonString();

        Assert.Equal("""{"tak":[{"blad":{"getal":1,"tekst":"x"}},{"tak":[{"knop":{}},{"stam":{"blad":{"getal":2}}}]}]}""", json);
        Assert.True(Read(json, out var read, out var faults), string.Join(", ", faults));
        Assert.Equal(Tree, read);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void Read_FaultyTree_IsToldWordForWord(string json, string messages)
    {
        Assert.False(Read(json, out _, out var faults));
        Assert.Equal(messages, string.Join('|', faults.Select(fault => fault.ToText(Taal.Nederlands))));
    }

    [Fact]
    public void Schema_OfATree_SaysTheSame()
    {
        var book = new SchemaBook();
        var root = Shape.ToSchema(book);
        var schema = SchemaValidator.Of(new JsonObject { ["allOf"] = new JsonArray(root), ["definitions"] = book.Definitions }.ToJsonString());

        Assert.True(SchemaValidator.IsValid(schema, Shape.Write(Tree)!.ToJsonString()));
        Assert.All(Faults.Where(row => SchemaValidator.CanJudge((string)row[0])), row => Assert.False(SchemaValidator.IsValid(schema, (string)row[0])));
    }

    private static bool Read(string json, out Boom? value, out List<Fault> faults)
    {
        using var document = JsonDocument.Parse(json);
        var checker = new OptionChecker();
        faults = checker.Faults;
        return Shape.TryRead(document.RootElement, "boom", checker, out value);
    }

    private static ChoiceShape<Boom> Make()
    {
        var choice = new ChoiceShape<Boom>("boom");
        var blad = new ObjectShape<Boom.Blad>("blad");
        var getal = blad.Required("getal", "Het getal.", new IntShape(1, 9), each => each.Getal);
        var tekst = blad.Maybe("tekst", "De tekst.", Texts.NotBlank(new("een tekst", "a text")), each => each.Tekst);
        choice.Add("blad", "Een blad.", blad.MakeWith(values => new() { Getal = values.Get(getal), Tekst = values.Find(tekst) }));
        choice.Add("tak", "Een tak.", new MappedShape<Boom.Tak, ValueList<Boom>>(new ListShape<Boom>(choice), tak => tak.Takken, takken => new() { Takken = takken }));
        choice.Add("knop", "Een knop.", new ObjectShape<Boom.Knop>("knop").MakeWith(_ => new()));
        choice.Add("stam", "Een stam.", new MappedShape<Boom.Stam, Boom>(choice, stam => stam.Boven, boven => new() { Boven = boven }));
        return choice;
    }
}
