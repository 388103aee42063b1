namespace Vroegsignalering.Samples.Maandverwerking;

/// <summary>What the program tells its caller.</summary>
public static class ExitCodes
{
    /// <summary>The month was run and every row could be read.</summary>
    public const int Ok = 0;

    /// <summary>The month was run without the rows in <c>fouten.csv</c>.</summary>
    public const int UnreadableRows = 1;

    /// <summary>Nothing was run; one line on standard error says why.</summary>
    public const int Unusable = 2;

    /// <summary>The user stopped the program (Ctrl-C), as shells report it.</summary>
    public const int Cancelled = 130;
}
