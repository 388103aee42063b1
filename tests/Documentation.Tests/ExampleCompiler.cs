using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Vroegsignalering.Documentation.Tests;

/// <summary>Compiles a program of a document as a console project with implicit usings would.</summary>
internal static class ExampleCompiler
{
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";

    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview, DocumentationMode.None);

    private static readonly IReadOnlyList<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("Documentation.Tests", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The assembly, or the messages of the compiler.</summary>
    public static (byte[]? Assembly, IReadOnlyList<string> Errors) Compile(CodeExample example)
    {
        var unit = Join(example.Blocks);
        var isProgram = unit.Members.OfType<GlobalStatementSyntax>().Any();
        var compilation = CSharpCompilation.Create(
            "Example",
            [CSharpSyntaxTree.Create(unit, Options), CSharpSyntaxTree.ParseText(ImplicitUsings, Options)],
            References,
            new CSharpCompilationOptions(
                isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable,
                checkOverflow: true,
                deterministic: true));
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        var errors = result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Id is not ("CS1701" or "CS1702"));
        return (result.Success ? stream.ToArray() : null, [.. errors.Select(diagnostic => diagnostic.ToString())]);
    }

    // Usings first, then statements, then types, in whichever block they stand.
    private static CompilationUnitSyntax Join(IReadOnlyList<string> blocks)
    {
        var units = blocks.Select(block => SyntaxFactory.ParseCompilationUnit(block + "\n", options: Options)).ToList();
        var usings = units.SelectMany(unit => unit.Usings).DistinctBy(directive => directive.NormalizeWhitespace().ToString());
        var members = units.SelectMany(unit => unit.Members).ToList();
        return SyntaxFactory.CompilationUnit(
            default,
            SyntaxFactory.List(usings),
            default,
            SyntaxFactory.List(members.OrderBy(member => member is not GlobalStatementSyntax)));
    }
}
