using Vroegsignalering.Matching.Vergelijking;
using Vroegsignalering.Screening;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching.Screening;

/// <summary>The register as a list in memory, for a host that has it so: finds the candidates of a signal among all persons (SCR-5).</summary>
/// <remarks>
/// A person is found by any of four keys: the house number of an address, now or before; surname with birth date; birth date with an initial;
/// postcode with surname. Surname is own or partner's, without prefix. About 45 bytes for each person beside the persons themselves; made once, in
/// some seconds for 1.7 million. Thread safe: immutable.
/// </remarks>
public sealed class Registerindex : IBrpregister
{
    private readonly Registerpersoon[] _persons;
    private readonly ulong[] _entries;
    private readonly int _rowBits;

    private Registerindex(Registerpersoon[] persons, ulong[] entries, int rowBits)
    {
        _persons = persons;
        _entries = entries;
        _rowBits = rowBits;
    }

    /// <summary>Number of persons.</summary>
    public int Count => _persons.Length;

    /// <summary>Makes an index of persons; they are copied by reference.</summary>
    /// <param name="personen">The persons, each once, in any order.</param>
    /// <exception cref="ArgumentException">An element is null.</exception>
    public static Registerindex Create(IEnumerable<Registerpersoon> personen)
    {
        ArgumentNullException.ThrowIfNull(personen);
        var persons = personen.ToArray();
        var rowBits = System.Numerics.BitOperations.Log2((uint)persons.Length) + 1;
        var builder = new RegisterindexBuilder(persons.Length, rowBits);
        for (var row = 0; row < persons.Length; row++)
        {
            builder.Add(persons[row] ?? throw new ArgumentException("A person is null.", nameof(personen)), row);
        }

        return new(persons, builder.ToSortedEntries(), rowBits);
    }

    /// <summary>The persons that a signal may be about, in the order in which they were given.</summary>
    /// <param name="signaal">The signal.</param>
    public IReadOnlyList<Registerpersoon> Find(Vroegsignaal signaal)
    {
        ArgumentNullException.ThrowIfNull(signaal);
        return Find([signaal]);
    }

    /// <summary>The persons that the signals of a household may be about, in the order in which they were given.</summary>
    /// <param name="signalen">The signals.</param>
    /// <exception cref="ArgumentException">An element is null.</exception>
    public IReadOnlyList<Registerpersoon> Find(IReadOnlyList<Vroegsignaal> signalen)
    {
        ArgumentNullException.ThrowIfNull(signalen);
        var rows = new List<int>();
        foreach (var signaal in signalen)
        {
            Collect(signaal ?? throw new ArgumentException("A signal is null.", nameof(signalen)), rows);
        }

        rows.Sort();
        var found = new List<Registerpersoon>(rows.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            if (i == 0 || rows[i] != rows[i - 1])
            {
                found.Add(_persons[rows[i]]);
            }
        }

        return found;
    }

    /// <summary>The persons that each signal may be about, for a screening.</summary>
    /// <param name="vraag">The signals.</param>
    /// <param name="cancellationToken">Stops between signals.</param>
    public Task<IReadOnlyList<IReadOnlyList<Registerpersoon>>> FindAsync(Screeningsvraag vraag, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(vraag);
        var found = new List<IReadOnlyList<Registerpersoon>>(vraag.Signalen.Count);
        foreach (var signaal in vraag.Signalen)
        {
            cancellationToken.ThrowIfCancellationRequested();
            found.Add(Find(signaal));
        }

        return Task.FromResult<IReadOnlyList<IReadOnlyList<Registerpersoon>>>(found);
    }

    private void Collect(Vroegsignaal signaal, List<int> rows)
    {
        Collect(RegisterKey.OfAddress(signaal.Adres.Sleutel), rows);
        var profile = SignalProfile.Of(signaal, Naamfrequenties.Nederland);
        if (profile.Surname.Length > 0)
        {
            Collect(RegisterKey.OfPostcodeAndName(signaal.Adres.Postcode, profile.Surname), rows);
        }

        // Hundreds share a placeholder, and it says nothing.
        var birth = RegisterKey.OfBirth(signaal.Client.Geboortedatum);
        if (birth == 0)
        {
            return;
        }

        var placeholder = signaal.Client.Geboortedatum.Opvulverdenking != Opvulverdenking.Geen;
        if (profile.Surname.Length > 0)
        {
            Collect(RegisterKey.OfNameAndBirth(profile.Surname, birth), rows);
        }

        foreach (var word in profile.AllWords)
        {
            Collect(RegisterKey.OfNameAndBirth(word, birth), rows);
            if (!placeholder)
            {
                Collect(RegisterKey.OfBirthAndInitial(birth, word[0]), rows);
            }
        }

        if (!placeholder && profile.Initials.Length > 0)
        {
            Collect(RegisterKey.OfBirthAndInitial(birth, profile.Initials[0]), rows);
        }
    }

    private void Collect(ulong key, List<int> rows)
    {
        var hash = key >> _rowBits;
        var place = Array.BinarySearch(_entries, hash << _rowBits);
        for (var i = place < 0 ? ~place : place; i < _entries.Length && _entries[i] >> _rowBits == hash; i++)
        {
            rows.Add((int)(_entries[i] & ((1UL << _rowBits) - 1)));
        }
    }
}
