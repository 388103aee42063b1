using System.Text.Json;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Tests.Foundation;

public class ValueListTests
{
    [Fact]
    public void Equals_EqualItemsInTheSameOrder_IsTrueWithEqualHash()
    {
        ValueList<string> left = ["a", "b"];
        ValueList<string> right = ["a", "b"];

        Assert.True(left == right);
        Assert.True(left.Equals((object)right));
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
    }

    [Fact]
    public void Equals_AnotherOrderOrLength_IsFalse()
    {
        ValueList<string> list = ["a", "b"];

        Assert.True(list != ["b", "a"]);
        Assert.True(list != ["a"]);
        Assert.False(list == null);
        Assert.False(list.Equals(new object()));
    }

    [Fact]
    public void Create_FromAnArray_CopiesIt()
    {
        var source = new[] { 1, 2 };
        var list = ValueList.Create<int>(source);
        var other = source.ToValueList();
        source[0] = 9;

        Assert.Equal([1, 2], list);
        Assert.Equal([1, 2], other);
    }

    [Fact]
    public void Create_OfNothing_IsTheOneEmptyList()
    {
        Assert.Same(ValueList<int>.Empty, ValueList.Create<int>([]));
        Assert.Same(ValueList<int>.Empty, Enumerable.Empty<int>().ToValueList());
        Assert.Throws<ArgumentNullException>(() => ((IEnumerable<int>)null!).ToValueList());
    }

    [Fact]
    public void Add_AnItem_LeavesTheListAsItWas()
    {
        ValueList<int> list = [1];
        var longer = list.Add(2);

        Assert.Equal([1], list);
        Assert.Equal([1, 2], longer);
        Assert.Equal(2, longer.Count);
        Assert.Equal(2, longer[1]);
        Assert.Equal([1, 2], longer.AsSpan().ToArray());
    }

    [Fact]
    public void Index_OutsideTheList_Throws() => Assert.Throws<IndexOutOfRangeException>(() => ValueList<int>.Empty[0]);

    [Fact]
    public void ToString_OfAnyList_ShowsTheCountOnly()
    {
        ValueList<string> list = ["geheim", "geheim"];

        Assert.Equal("[2]", list.ToString());
    }

    // A list of nouns holds no null, whatever a file says; numbers that may be absent are items.
    [Fact]
    public void Json_NullAmongTheItems_IsRefusedUnlessTheItemsMayBeNull()
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ValueList<string>>("""["a",null]"""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ValueList<Kanaal>>("[null]"));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ValueList<int>>("[1,null]"));
        Assert.Equal([1, null], JsonSerializer.Deserialize<ValueList<int?>>("[1,null]"));
    }

    [Fact]
    public void Json_RoundTrip_GivesAnEqualList()
    {
        ValueList<Bedrag> list = [Bedrag.Parse("1,50"), Bedrag.Parse("2")];
        var json = JsonSerializer.Serialize(list);

        Assert.Equal("""["1.50","2.00"]""", json);
        Assert.Equal(list, JsonSerializer.Deserialize<ValueList<Bedrag>>(json));
        Assert.Same(ValueList<Bedrag>.Empty, JsonSerializer.Deserialize<ValueList<Bedrag>>("[]"));
    }
}
