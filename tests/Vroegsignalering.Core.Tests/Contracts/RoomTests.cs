namespace Vroegsignalering.Tests.Contracts;

/// <summary>A signal walks through the rooms from top to bottom and never back: a room uses only rooms above it.</summary>
public class RoomTests
{
    [Fact]
    public void Rooms_OfAllTypes_UseOnlyRoomsAbove()
    {
        var offenders =
            from type in ContractSubject.Assembly.GetTypes()
            let room = RoomOf(type)
            where room is not null
            from used in TypeUse.Of(type)
            let usedRoom = used.Assembly == type.Assembly ? RoomOf(used) : null
            where usedRoom is not null && RankOf(usedRoom) > RankOf(room)
            select $"{room}: {type.Name} uses {usedRoom}: {used.Name}";

        Offenders.None(offenders);
    }

    [Fact]
    public void Namespaces_OfAllTypes_AreRoomsOfTheDesign()
    {
        var known = ContractSubject.Rooms.SelectMany(rooms => rooms).ToHashSet(StringComparer.Ordinal);

        Assert.Subset(known, ContractSubject.Assembly.GetTypes().Select(RoomOf).OfType<string>().ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void Of_ATypeThatUsesAnotherInABody_FindsIt()
    {
        var used = TypeUse.Of(typeof(UsesInBody));

        Assert.Contains(typeof(System.Text.StringBuilder), used);
        Assert.Contains(typeof(Uri), used);
        Assert.Contains(typeof(List<>), used);
    }

    // The first part of the namespace below the root; null for what the compiler adds outside it.
    private static string? RoomOf(Type type)
    {
        var name = type.Namespace ?? string.Empty;
        return name == ContractSubject.RootNamespace ? string.Empty
            : name.StartsWith(ContractSubject.RootNamespace + ".", StringComparison.Ordinal) ? name[(ContractSubject.RootNamespace.Length + 1)..].Split('.')[0]
            : null;
    }

    private static int RankOf(string room)
    {
        for (var i = 0; i < ContractSubject.Rooms.Count; i++)
        {
            if (ContractSubject.Rooms[i].Contains(room))
            {
                return i;
            }
        }

        return -1;
    }

    private static class UsesInBody
    {
        public static string Run(string text) => new System.Text.StringBuilder(text).Append(new List<Uri>().Count).ToString();
    }
}
