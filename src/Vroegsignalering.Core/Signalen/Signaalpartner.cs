namespace Vroegsignalering.Signalen;

/// <summary>A partner that reports arrears (vastelastenpartner, creditor).</summary>
/// <remarks>Two signals are of the same partner when <see cref="Id"/> is equal, ordinally. Value equality. Thread safe: immutable.</remarks>
public sealed record Signaalpartner
{
    /// <summary>The host's identification of the partner; not empty.</summary>
    public required string Id
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            field = value;
            IdHash = value.GetHashCode(StringComparison.Ordinal);
        }
    }

    /// <summary>The name of the partner; not empty.</summary>
    public required string Naam
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            field = value;
        }
    }

    /// <summary>The kind of the partner.</summary>
    public required Signaalpartnersoort Soort { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The kind of landlord; <see cref="Signalen.Verhuurdersoort.Onbekend"/> (default) for every other partner.</summary>
    public Verhuurdersoort Verhuurdersoort { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = Verhuurdersoort.Onbekend;

    /// <summary>The hash of <see cref="Id"/>; equal hashes alone say nothing.</summary>
    internal int IdHash { get; private init; }

    /// <summary>An identification made of a name, for partners that have no other: lower case, one space between words.</summary>
    /// <param name="naam">The name, not empty. <c> Energie  A </c> gives <c>energie a</c>.</param>
    public static string IdOf(string naam)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(naam);
        var lower = naam.Length <= 256 ? stackalloc char[naam.Length] : new char[naam.Length];
        naam.AsSpan().ToLowerInvariant(lower);
        var length = 0;
        foreach (var c in lower)
        {
            if (!char.IsWhiteSpace(c))
            {
                lower[length++] = c;
            }
            else if (length > 0 && lower[length - 1] != ' ')
            {
                lower[length++] = ' ';
            }
        }

        var id = lower[..length].TrimEnd(' ');
        return id.SequenceEqual(naam) ? naam : id.ToString();
    }

    /// <summary>The name and the kind.</summary>
    public override string ToString() => $"{Naam} ({Soort.Tekst.Nederlands})";
}
