namespace Vroegsignalering.Documentation.Tests;

[Collection(ExampleRunner.Collection)]
public class MarkdownReaderTests
{
    [Fact]
    public void Read_ABlockWithOutput_JoinsThem()
    {
        var example = Assert.Single(MarkdownReader.Read("text\n\n```csharp\nConsole.WriteLine(1);\n```\n\n```text\n1\n```\n"));

        Assert.Equal(3, example.Line);
        Assert.Equal(["Console.WriteLine(1);"], example.Blocks);
        Assert.Equal("1\n", example.Output);
    }

    [Fact]
    public void Read_ABlockThatContinues_IsOneProgram()
    {
        var example = Assert.Single(MarkdownReader.Read("```csharp\nvar a = 1;\n```\nmore\n<!-- doc:continue -->\n```csharp\nConsole.WriteLine(a);\n```\n```text\n1\n```\n"));

        Assert.Equal(2, example.Blocks.Count);
        Assert.Equal("1\n", example.Output);
    }

    [Fact]
    public void Read_TextAfterOtherText_IsNoOutput() =>
        Assert.Null(Assert.Single(MarkdownReader.Read("```csharp\nvar a = 1;\n```\nA file looks so:\n```text\nx\n```\n")).Output);

    [Theory]
    [InlineData("```csharp ignore\nvar\n```")]
    [InlineData("```csharp\nvar a = 1;")]
    [InlineData("<!-- doc:continue -->\n```csharp\nvar a = 1;\n```")]
    public void Read_WhatEscapesTheCheck_Throws(string markdown) => Assert.Throws<FormatException>(() => MarkdownReader.Read(markdown));

    [Fact]
    public void Compile_CodeThatIsWrong_SaysSo()
    {
        var (assembly, errors) = ExampleCompiler.Compile(new(1, ["using Vroegsignalering;", "Bedrag bedrag = 12.5;"], null));

        Assert.Null(assembly);
        Assert.Contains(errors, error => error.Contains("CS0029", StringComparison.Ordinal));
    }

    [Fact]
    public void Run_TypesBeforeStatements_StillRuns()
    {
        var (assembly, errors) = ExampleCompiler.Compile(new(1, ["using Vroegsignalering;\nstatic class Text { public const string Amount = \"1,50\"; }", "await Task.Yield();\nConsole.WriteLine(Bedrag.Parse(Text.Amount).Cents);"], null));

        Assert.Empty(errors);
        Assert.Equal("150\n", ExampleRunner.Run(assembly!));
    }
}
