namespace Vroegsignalering.Samples.Generator;

/// <summary>The two municipalities of Duo+ with their quotas (001): the postcodes of Uithoorn and De Kwakel, Duivendrecht and Ouderkerk.</summary>
internal static class GebiedenFile
{
    public const string Text = """
        pc4,gebied,quotum
        1115,Ouder-Amstel,7
        1191,Ouder-Amstel,7
        1420,Uithoorn,17
        1421,Uithoorn,17
        1422,Uithoorn,17
        1424,Uithoorn,17

        """;
}
