namespace Vroegsignalering.Testing;

/// <summary>A theory that reads the shared reference data and is skipped, with the reason, where they are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedDataTheoryAttribute : TheoryAttribute
{
    /// <summary>Makes the attribute.</summary>
    public SharedDataTheoryAttribute() => Skip = SharedData.AbsentReason;
}
