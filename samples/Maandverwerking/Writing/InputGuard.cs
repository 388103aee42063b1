using Vroegsignalering.Samples.Maandverwerking.CommandLine;

namespace Vroegsignalering.Samples.Maandverwerking.Writing;

/// <summary>Keeps a run from writing over what it reads.</summary>
internal static class InputGuard
{
    /// <summary>Compares the input files with the files that will be written.</summary>
    /// <exception cref="HostException">One of them is the other, also through links.</exception>
    public static void ThrowIfOverwritten(RunOptions options)
    {
        foreach (var (option, input) in new[] { ("--signalen", options.Signalen), ("--gebieden", options.Gebieden), ("--register", options.Register) })
        {
            if (input is not null && OutputFolder.PathsIn(options.Uit).Any(output => RealPath.Same(input, output)))
            {
                throw new HostException(
                    $"{option}: {input} is ook een bestand dat deze run schrijft; kies met --uit een andere map.",
                    $"{option}: {input} is also a file that this run writes; choose another folder with --uit.");
            }
        }
    }
}
