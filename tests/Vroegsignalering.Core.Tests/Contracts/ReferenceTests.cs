namespace Vroegsignalering.Tests.Contracts;

/// <summary>The packages depend on four libraries and .NET, and on nothing else.</summary>
public class ReferenceTests
{
    [Fact]
    public void Assembly_References_OnlyWhatIsAllowed()
    {
        var offenders = ContractSubject.Assembly.GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal) && name is not ("System" or "netstandard" or "mscorlib"))
            .Except(ContractSubject.AllowedReferences);

        Offenders.None(offenders);
    }
}
