using System.Text.Json.Serialization;
using NodaTime;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Contact;

/// <summary>What was tried since the resident was last reached, as counts per kind of contact: all that a contact plan needs (CON-3).</summary>
/// <remarks>
/// Counts instead of a list, so that an attempt more costs the same after ten thousand others. Reaching the resident starts the count anew (own):
/// a contact that is lost afterwards is sought again by the whole plan. A wrong number or address is remembered. Attempts that reached nobody
/// may be added in any order, on one channel or on several: the result is equal. Value equality. Thread safe: immutable.
/// </remarks>
public sealed record Contactverloop
{
    /// <summary>Nothing was tried.</summary>
    public static Contactverloop Leeg { get; } = new();

    /// <summary>The kinds of contact that were tried, in the order of <see cref="Contactsoort"/>.</summary>
    public ValueList<Kanaalverloop> Kanalen { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = [];

    /// <summary>The day of the last attempt of any kind; null: none.</summary>
    [JsonIgnore]
    public LocalDate? Laatste => Kanalen.Count == 0 ? null : Kanalen.Max(kanaal => kanaal.Laatste);

    /// <summary>What was tried along a channel.</summary>
    /// <param name="kanaal">The channel.</param>
    /// <returns>Null when nothing was.</returns>
    public Kanaalverloop? Find(Kanaal kanaal)
    {
        ArgumentNullException.ThrowIfNull(kanaal);
        return kanaal.Contactsoort is { } soort ? Find(soort) : null;
    }

    /// <summary>Whether the number or address that a channel needs turned out to be wrong.</summary>
    /// <remarks>
    /// Told of one kind of contact it holds for every kind that uses the same (own): telephone and text message share the number; visit, letter and
    /// card share the address. Nobody wants to write about arrears to whoever has that number or address now.
    /// </remarks>
    /// <param name="kanaal">The channel.</param>
    public bool IsOnjuist(Kanaal kanaal)
    {
        ArgumentNullException.ThrowIfNull(kanaal);
        if (kanaal.Contactsoort is not { } soort)
        {
            return false;
        }

        var needed = NeededBy(soort);
        foreach (var verloop in Kanalen.AsSpan())
        {
            if (verloop.GegevensOnjuist && NeededBy(verloop.Soort) == needed)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The same after one attempt more.</summary>
    /// <param name="poging">The attempt. An inbound attempt that did not reach anyone changes nothing.</param>
    public Contactverloop With(Contactpoging poging)
    {
        ArgumentNullException.ThrowIfNull(poging);
        if (poging.Bereikt)
        {
            return Anew();
        }

        if (poging.Richting == Contactrichting.Inkomend)
        {
            return this;
        }

        var changed = (Find(poging.Soort) ?? new Kanaalverloop { Soort = poging.Soort }).With(poging);
        return new() { Kanalen = Kanalen.Where(kanaal => kanaal.Soort != poging.Soort).Append(changed).OrderBy(kanaal => kanaal.Soort.Value).ToValueList() };
    }

    /// <summary>The same with the counts at 0; what turned out to be wrong stays wrong.</summary>
    public Contactverloop Anew()
    {
        var wrong = Kanalen.Where(kanaal => kanaal.GegevensOnjuist).Select(kanaal => new Kanaalverloop { Soort = kanaal.Soort, GegevensOnjuist = true }).ToValueList();
        return wrong.Count == 0 ? Leeg : new() { Kanalen = wrong };
    }

    private Kanaalverloop? Find(Contactsoort soort)
    {
        foreach (var kanaal in Kanalen.AsSpan())
        {
            if (kanaal.Soort == soort)
            {
                return kanaal;
            }
        }

        return null;
    }

    // The first kind of contact that uses the same number or address.
    private static Contactsoort NeededBy(Contactsoort soort) =>
        soort == Contactsoort.SmsWhatsapp ? Contactsoort.Telefoon
        : soort == Contactsoort.Brief || soort == Contactsoort.Kaartje ? Contactsoort.Huisbezoek
        : soort;
}
