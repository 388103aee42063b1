using Vroegsignalering.Foundation;

namespace Vroegsignalering;

/// <summary>Where a number or rule comes from.</summary>
/// <remarks>The sources are described in <c>docs/bronnen.md</c>. Value equality. Thread safe: immutable.</remarks>
public sealed record Bron
{
    /// <summary>The short code of the source: <c>000</c> to <c>004</c>, <c>DDAS</c>, <c>Atw</c>, <c>eigen</c>, <c>host</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The title of the source.</summary>
    public required LocalizedText Titel { get; init; }

    /// <summary>The place in the source, or the reason of an own choice; null when the whole source is meant.</summary>
    public string? Plaats { get; init; }

    /// <summary>Whether this is a choice made here because the sources are silent.</summary>
    public bool IsEigenKeuze => Code == "eigen";

    /// <summary>Werkwijze aanpak Vroeg Eropaf Arnhem (000).</summary>
    public static Bron Arnhem { get; } = Make("000", "Werkwijze aanpak Vroeg Eropaf Arnhem", "Arnhem, way of working Vroeg Eropaf");

    /// <summary>De aanpak van Duo+ voor Uithoorn en Ouder-Amstel (001).</summary>
    public static Bron DuoPlus { get; } = Make("001", "Pilot vroegsignalering Uithoorn en Ouder-Amstel (Duo+)", "Pilot of Uithoorn and Ouder-Amstel (Duo+)");

    /// <summary>Werkwijze pilot 50 signalen (002).</summary>
    public static Bron Pilot50 { get; } = Make("002", "Werkwijze pilot vroegsignalering, 50 signalen", "Pilot with 50 signals, way of working");

    /// <summary>Vroegsignalering van schulden in Twente (003).</summary>
    public static Bron Twente { get; } = Make("003", "Projectvoorstel vroegsignalering van schulden Twente", "Twente, project proposal");

    /// <summary>Signaalreis: onderzoek naar de route van signalen bij zes gemeenten (004).</summary>
    public static Bron Signaalreis { get; } = Make("004", "Signaalreis (Divosa, NVVK, VNG)", "Signaalreis (Divosa, NVVK, VNG)");

    /// <summary>Data Delen Armoede en Schulden, uitwisselmodel 1.2.</summary>
    public static Bron Ddas { get; } = Make("DDAS", "Data Delen Armoede en Schulden, uitwisselmodel v1.2", "National exchange model DDAS v1.2");

    /// <summary>Landelijk Convenant Vroegsignalering.</summary>
    public static Bron Convenant { get; } = Make("LCV", "Landelijk Convenant Vroegsignalering", "National covenant");

    /// <summary>Algemene termijnenwet.</summary>
    public static Bron AlgemeneTermijnenwet { get; } = Make("Atw", "Algemene termijnenwet", "General Extension of Time Limits Act");

    /// <summary>Wet gemeentelijke schuldhulpverlening en het Besluit.</summary>
    public static Bron Schuldhulpverleningswet { get; } = Make("Wgs/Bgs", "Wet en Besluit gemeentelijke schuldhulpverlening", "Municipal Debt Counselling Act and Decree");

    /// <summary>Algemene verordening gegevensbescherming.</summary>
    public static Bron Avg { get; } = Make("AVG", "Algemene verordening gegevensbescherming", "General Data Protection Regulation");

    /// <summary>Staatscourant.</summary>
    public static Bron Staatscourant { get; } = Make("Stcrt.", "Staatscourant", "Government Gazette");

    /// <summary>A value that the host chose.</summary>
    public static Bron Host { get; } = Make("host", "Keuze van de gebruiker", "Choice of the host");

    /// <summary>A choice made in this library because the sources are silent.</summary>
    /// <param name="reden">Why, in one sentence; not empty.</param>
    public static Bron Eigen(string reden)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reden);
        return Make("eigen", "Eigen keuze, de bronnen zwijgen", "Own choice, the sources are silent") with { Plaats = reden };
    }

    /// <summary>The same source with a place in it.</summary>
    /// <param name="plaats">The place: a section, page or article; not empty.</param>
    public Bron Bij(string plaats)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(plaats);
        return this with { Plaats = plaats };
    }

    /// <summary>The code and the place: <c>001 (1.3)</c>.</summary>
    public override string ToString() => Plaats is null ? Code : $"{Code} ({Plaats})";

    private static Bron Make(string code, string nederlands, string engels) => new() { Code = code, Titel = new LocalizedText(nederlands, engels) };
}
