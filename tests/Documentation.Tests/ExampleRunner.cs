using System.Reflection;
using System.Runtime.Loader;

namespace Vroegsignalering.Documentation.Tests;

/// <summary>Runs a compiled program and catches what it prints.</summary>
internal static class ExampleRunner
{
    /// <summary>The tests that run programs stand in one collection: the console is one for the whole process.</summary>
    public const string Collection = "console";

    /// <summary>What the program prints, with line feeds only.</summary>
    public static string Run(byte[] assembly)
    {
        var context = new AssemblyLoadContext("example", isCollectible: true);
        var before = Console.Out;
        using var output = new StringWriter();
        try
        {
            Console.SetOut(output);
            var entry = context.LoadFromStream(new MemoryStream(assembly)).EntryPoint!;
            entry.Invoke(null, BindingFlags.DoNotWrapExceptions, null, entry.GetParameters().Length == 0 ? null : [Array.Empty<string>()], null);
        }
        finally
        {
            Console.SetOut(before);
            context.Unload();
        }

        return output.ToString().ReplaceLineEndings("\n");
    }

    /// <summary>Whether the assembly has something to run.</summary>
    public static bool IsProgram(byte[] assembly)
    {
        using var reader = new System.Reflection.PortableExecutable.PEReader(new MemoryStream(assembly));
        return reader.PEHeaders.CorHeader!.EntryPointTokenOrRelativeVirtualAddress != 0;
    }
}
