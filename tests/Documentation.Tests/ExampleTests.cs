namespace Vroegsignalering.Documentation.Tests;

/// <summary>The code in the documents compiles, and prints what the documents say.</summary>
[Collection(ExampleRunner.Collection)]
public class ExampleTests
{
    public static TheoryData<string, int> Examples()
    {
        var examples = new TheoryData<string, int>();
        foreach (var file in MarkdownFiles.All)
        {
            foreach (var example in MarkdownReader.Read(File.ReadAllText(Repository.PathOf(file))))
            {
                examples.Add(file, example.Line);
            }
        }

        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Code_OfADocument_CompilesAndPrintsWhatItSays(string file, int line)
    {
        var example = MarkdownReader.Read(File.ReadAllText(Repository.PathOf(file))).Single(candidate => candidate.Line == line);
        var (assembly, errors) = ExampleCompiler.Compile(example);

        Assert.True(assembly is not null && errors.Count == 0, $"{file}, block at line {line}:\n{string.Join('\n', errors)}");
        if (ExampleRunner.IsProgram(assembly))
        {
            var printed = ExampleRunner.Run(assembly);
            Assert.Equal(example.Output ?? printed, printed);
        }
        else
        {
            Assert.Null(example.Output);
        }
    }

    [Fact]
    public void Documents_OfTheRepository_HoldCodeWithOutput() =>
        Assert.Contains(MarkdownFiles.All.SelectMany(file => MarkdownReader.Read(File.ReadAllText(Repository.PathOf(file)))), example => example.Output is not null);
}
