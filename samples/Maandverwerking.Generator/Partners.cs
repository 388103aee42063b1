namespace Vroegsignalering.Samples.Generator;

/// <summary>Invented partners by sector.</summary>
internal static class Partners
{
    public static readonly (string Sector, string Partner)[] Common =
    [
        ("huur", "Verhuurder Amstelzicht"), ("huur", "Verhuurder De Meent"), ("zorg", "Zorgverzekeraar Iris"), ("zorg", "Zorgverzekeraar Linde"),
        ("energie", "Energie Vonk"), ("energie", "Energie Bries"), ("water", "Drinkwater Amstel"), ("hypotheek", "Hypotheekbank Polder"),
    ];
}
