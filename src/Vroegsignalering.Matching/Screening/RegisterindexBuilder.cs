using Vroegsignalering.Matching.Vergelijking;
using Vroegsignalering.Screening;

namespace Vroegsignalering.Matching.Screening;

/// <summary>Collects the entries of an index: the high bits of a key, then the row of a person.</summary>
internal sealed class RegisterindexBuilder(int persons, int rowBits)
{
    private const int EntriesPerPerson = 5;

    private ulong[] _entries = new ulong[persons * EntriesPerPerson];
    private int _count;

    public void Add(Registerpersoon persoon, int row)
    {
        var forms = new SurnameForms(persoon.Naam, stackalloc char[SurnameForms.LetterCapacity]);
        AddAddress(persoon.Adres, forms, row);
        foreach (var adres in persoon.VorigeAdressen.AsSpan())
        {
            AddAddress(adres, forms, row);
        }

        var birth = RegisterKey.OfBirth(persoon.Geboortedatum);
        if (birth == 0)
        {
            return;
        }

        AddName(forms.Own, birth, row);
        AddName(forms.Partner, birth, row);
        if (InitialOf(persoon.Naam) is { } initial)
        {
            Add(RegisterKey.OfBirthAndInitial(birth, initial), row);
        }
    }

    public ulong[] ToSortedEntries()
    {
        Array.Resize(ref _entries, _count);
        Array.Sort(_entries);
        return _entries;
    }

    private void AddAddress(Adres? adres, in SurnameForms forms, int row)
    {
        if (adres is null)
        {
            return;
        }

        Add(RegisterKey.OfAddress(adres.Sleutel), row);
        if (!forms.Own.IsEmpty)
        {
            Add(RegisterKey.OfPostcodeAndName(adres.Postcode, forms.Own), row);
        }

        if (!forms.Partner.IsEmpty)
        {
            Add(RegisterKey.OfPostcodeAndName(adres.Postcode, forms.Partner), row);
        }
    }

    private void AddName(ReadOnlySpan<char> surname, int birth, int row)
    {
        if (!surname.IsEmpty)
        {
            Add(RegisterKey.OfNameAndBirth(surname, birth), row);
        }
    }

    private void Add(ulong key, int row)
    {
        if (_count == _entries.Length)
        {
            Array.Resize(ref _entries, (_entries.Length * 3 / 2) + EntriesPerPerson);
        }

        _entries[_count++] = key >> rowBits << rowBits | (uint)row;
    }

    private static char? InitialOf(Persoonsnaam naam)
    {
        Span<char> letters = stackalloc char[Initials.Capacity];
        var count = naam.Voornamen is null ? Initials.Read(naam.Voorletters, letters) : Initials.OfNames(naam.Voornamen, letters);
        return count > 0 ? letters[0] : null;
    }
}
