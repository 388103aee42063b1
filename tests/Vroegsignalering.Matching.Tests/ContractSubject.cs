using System.Reflection;
using Vroegsignalering.Matching.Maandverwerking;

namespace Vroegsignalering.Tests.Contracts;

/// <summary>What the contract tests look at in this test project.</summary>
internal static class ContractSubject
{
    public static Assembly Assembly { get; } = typeof(Maandrun).Assembly;

    /// <summary>The part of every namespace before the room.</summary>
    public const string RootNamespace = "Vroegsignalering.Matching";

    /// <summary>The rooms from top to bottom: a room may use those on its own line and on the lines above. The empty name is the root with the matcher.</summary>
    public static IReadOnlyList<string[]> Rooms { get; } =
        [["Internal"], ["Sleutels"], ["Vergelijking"], ["", "Grouping", "Markeringen"], ["Selectie"], ["Screening"], ["Maandverwerking"], ["DependencyInjection"]];

    /// <summary>The assemblies that the package may use, besides .NET itself.</summary>
    public static IReadOnlyList<string> AllowedReferences { get; } =
        ["Vroegsignalering.Core", "NodaTime", "Ardalis.SmartEnum", "OneOf", "Microsoft.Extensions.DependencyInjection.Abstractions"];
}
