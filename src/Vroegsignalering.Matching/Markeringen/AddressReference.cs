namespace Vroegsignalering.Matching.Markeringen;

/// <summary>An address on which a match or a single signal is: 0 and up is the place of a match, below 0 the complement of the place of a single signal.</summary>
internal readonly record struct AddressReference(Adressleutel Adres, int Item);
