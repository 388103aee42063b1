using System.Reflection;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Tests.Contracts;

/// <summary>What the contract tests look at in this test project; the test project of the other package has its own.</summary>
internal static class ContractSubject
{
    public static Assembly Assembly { get; } = typeof(Fault).Assembly;

    /// <summary>The part of every namespace before the room.</summary>
    public const string RootNamespace = "Vroegsignalering";

    /// <summary>The rooms from top to bottom: a room may use those on its own line and on the lines above. The empty name is the root with the nouns.</summary>
    public static IReadOnlyList<string[]> Rooms { get; } =
    [
        ["", "Foundation", "Internal"], ["Termijnen"], ["Signalen"], ["Aanlevering"], ["Matches"], ["Screening"], ["Contact"], ["Triage"], ["Zaken"],
        ["Terugkoppeling"], ["Nazorg"], ["Monitoring"], ["Uitwisseling"], ["Werkwijzen"], ["DependencyInjection"],
    ];

    /// <summary>The assemblies that the package may use, besides .NET itself.</summary>
    public static IReadOnlyList<string> AllowedReferences { get; } =
        ["NodaTime", "Ardalis.SmartEnum", "OneOf", "Microsoft.Extensions.DependencyInjection.Abstractions"];
}
