using System.Text.RegularExpressions;
using Vroegsignalering.Foundation;
using Vroegsignalering.Matching.Maandverwerking;

namespace Vroegsignalering.Documentation.Tests;

/// <summary>The map of the process names folders and types that are there.</summary>
public partial class ProcessTests
{
    private static readonly string Text = File.ReadAllText(Repository.PathOf("docs", "proces.md"));

    [Fact]
    public void Folders_OfTheMap_Exist()
    {
        var folders = Folder().Matches(Text).Select(match => match.Groups["path"].Value).ToList();

        Assert.NotEmpty(folders);
        Offenders.None(folders.Where(folder => !Directory.Exists(Repository.PathOf(folder))));
    }

    [Fact]
    public void Types_OfTheMap_Exist()
    {
        var types = PublicTypes.Of(typeof(Fault).Assembly).Concat(PublicTypes.Of(typeof(Maandrun).Assembly)).Select(type => type.Name.Split('`')[0]).ToHashSet(StringComparer.Ordinal);
        var named = Text.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).SelectMany(line => TypeName().Matches(line)).Select(match => match.Groups["name"].Value).ToList();

        Assert.NotEmpty(named);
        Offenders.None(named.Where(name => !types.Contains(name)));
    }

    [Fact]
    public void Rooms_OfTheSource_AreInTheMap()
    {
        var rooms = Directory.EnumerateDirectories(Repository.PathOf("src"), "*", SearchOption.AllDirectories)
            .Where(folder => Directory.EnumerateFiles(folder, "*.cs").Any(file => File.ReadAllText(file).Contains("\npublic ", StringComparison.Ordinal)))
            .Select(folder => Path.GetRelativePath(Repository.Root, folder).Replace('\\', '/'))
            .Where(folder => !folder.Contains("/obj", StringComparison.Ordinal) && !folder.EndsWith("/DependencyInjection", StringComparison.Ordinal));

        Offenders.None(rooms.Where(room => !Text.Contains($"`{room}`", StringComparison.Ordinal)));
    }

    [GeneratedRegex("`(?<path>(src|samples|docs|tests)/[^`]+)`")]
    private static partial Regex Folder();

    [GeneratedRegex("`(?<name>[A-Z][A-Za-z]+)(<T>)?`")]
    private static partial Regex TypeName();
}
