namespace Vroegsignalering.Samples.Generator;

/// <summary>Signals that intake drops, one kind after another.</summary>
internal sealed class UitvalCases(BundledMaand bundled, int month)
{
    private static readonly (string, string) Verhuurder = ("huur", "Verhuurder Amstelzicht");
    private static readonly (string, string) Energie = ("energie", "Energie Vonk");

    /// <summary>Adds one case in every <paramref name="step"/>.</summary>
    public void Make(int step)
    {
        for (var i = 0; i < Cases.Count; i += step)
        {
            Cases[i]();
        }
    }

    private IReadOnlyList<Action> Cases =>
    [
        // Duo+: after the reporting moment.
        () => New().With((Column.Signaaldatum, BundledMaand.After(month, 1))),
        () => New().With((Column.Signaaldatum, BundledMaand.After(month, 2))),
        () => New().With((Column.Signaaldatum, BundledMaand.After(month, 3))),
        // No amount.
        () => New().With((Column.Bedrag, string.Empty), (Column.Termijnbedrag, string.Empty)),
        () => New().With((Column.Bedrag, string.Empty)),
        // Legal persons, also at a home address.
        () => New().With((Column.Bedrijfsnaam, "Amstel Klussen B.V."), (Column.Rechtsvorm, "BV")),
        () => New().With((Column.Bedrijfsnaam, "Polder Holding"), (Column.Rechtsvorm, "Besloten Vennootschap")),
        () => New().With((Column.Bedrijfsnaam, "Vrienden van de Kwakel"), (Column.Rechtsvorm, "Stichting")),
        () => New().With((Column.Bedrijfsnaam, "Amstel Staal"), (Column.Rechtsvorm, "NV")),
        // Rent of something that is not a dwelling.
        () => New(Verhuurder).With((Column.Gebruik, "garagebox")),
        () => New(Verhuurder).With((Column.Gebruik, "bedrijf")),
        () => New(Verhuurder).With((Column.Gebruik, "Garagebox")),
        // What the partner knows of its customer.
        () => New().With((Column.Markeringen, "geen-klant-meer")),
        () => New().With((Column.Markeringen, "geen-klant-meer")),
        () => New().With((Column.Markeringen, "bekend-in-schuldregeling")),
        () => New().With((Column.Markeringen, "bekend-in-schuldregeling")),
        () => New().With((Column.Markeringen, "betalingsregeling-loopt")),
        () => New().With((Column.Markeringen, "betalingsregeling-loopt")),
        () => New().With((Column.Markeringen, "betalingsregeling-loopt")),
        // 29 days is too young and 101 too old; 30 and 100 are in.
        () => New(days: 29),
        () => New(days: 12),
        () => New(days: 3),
        () => New(days: 30),
        () => New(days: 100),
        () => New(days: 101),
        () => New(("zorg", "Zorgverzekeraar Linde"), days: 140),
        () => New(("zorg", "Zorgverzekeraar Iris"), days: 365),
        // The national way of working: below the threshold of the sector.
        () => New(("belastingdienst", "Belastingdienst"), cents: 35_000),
        () => New(("belastingdienst", "Belastingdienst"), cents: 59_999),
        () => New(("CAK Eigen bijdrage", "CAK"), cents: 8_000).With((Column.AantalTermijnen, "5")),
        // The national way of working: too few instalments or reminders.
        () => New(Energie).With((Column.AantalTermijnen, "1")),
        () => New(Energie).With((Column.AantalAanmaningen, "1")),
        () => New(("CAK Eigen bijdrage", "CAK"), cents: 25_000).With((Column.AantalTermijnen, "4")),
    ];

    private Row New((string Sector, string Partner)? partner = null, int days = 45, int? cents = null) =>
        bundled.Add(month, bundled.NewHousehold(), partner ?? ("water", "Drinkwater Amstel"), days, cents: cents);
}
