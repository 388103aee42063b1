namespace Vroegsignalering.Testing;

/// <summary>A test that reads the shared reference data and is skipped, with the reason, where they are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedDataFactAttribute : FactAttribute
{
    /// <summary>Makes the attribute.</summary>
    public SharedDataFactAttribute() => Skip = SharedData.AbsentReason;
}
