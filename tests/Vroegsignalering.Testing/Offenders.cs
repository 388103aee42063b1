namespace Vroegsignalering.Testing;

/// <summary>Fails with the whole list of what breaks a rule, where xunit would show the first five.</summary>
public static class Offenders
{
    /// <summary>Asserts that nothing breaks the rule.</summary>
    /// <param name="offenders">What breaks it, one line each.</param>
    public static void None(IEnumerable<string> offenders)
    {
        var lines = offenders.Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.True(lines.Count == 0, $"{lines.Count} offenders:\n{string.Join('\n', lines)}");
    }
}
