namespace Vroegsignalering.Samples.Generator;

/// <summary>Names to make people from.</summary>
internal static class NameLists
{
    public static readonly string[] Voornamen =
    [
        "Anna", "Bram", "Chloë", "Daan", "Esra", "Fatima", "Gijs", "Hanneke", "Ibrahim", "Joëlle", "Karel", "Lotte", "Mehmet", "Noor", "Okke",
        "Paul", "Quirine", "René", "Sjoerd", "Thérèse", "Umar", "Vera", "Wouter", "Xander", "Yasmin", "Zoë", "Aïsha", "Björn", "Inés", "Łukasz",
    ];

    /// <summary>Prefix (or empty) and surname.</summary>
    public static readonly (string Voorvoegsel, string Naam)[] Achternamen =
    [
        ("", "Amstelaar"), ("", "Bovenkerk"), ("", "Çelik"), ("van", "Dijkhuizen"), ("de", "Eerlijke"), ("van der", "Fluit"), ("", "Gonzáles"),
        ("van den", "Haag"), ("", "IJzerman"), ("", "Jørgensen"), ("ter", "Kuile"), ("", "Lourenço"), ("", "Müller"), ("van de", "Nes"),
        ("", "Öztürk"), ("", "Pruijs"), ("", "Quist"), ("", "Rietveld-Smit"), ("'t", "Schip"), ("", "Tuinder"), ("", "Überbach"), ("van", "Vliet"),
        ("op den", "Winkel"), ("", "Yıldız"), ("", "Zonneveld"), ("de la", "Cruz"), ("", "Núñez"), ("", "Kowalczyk"), ("", "Strauß"), ("in 't", "Veld"),
    ];
}
