using Vroegsignalering.Foundation;

namespace Vroegsignalering.Signalen;

/// <content>The arrears.</content>
internal ref partial struct SignaalReader
{
    private static readonly LocalizedText MoreThanZero = new("een bedrag van meer dan 0", "an amount of more than 0");
    private static readonly LocalizedText NotMoreThanWhole = new($"niet hoger dan {Invoervelden.Bedrag}", $"not higher than {Invoervelden.Bedrag}");
    private static readonly LocalizedText NotBeforeOldest = new($"niet vóór {Invoervelden.OudsteVervaldatum}", $"not before {Invoervelden.OudsteVervaldatum}");

    private Betalingsachterstand? ReadAchterstand()
    {
        var totaal = ReadBedrag(Invoervelden.Bedrag, invoer.Bedrag);
        var premiedeel = ReadPart(Invoervelden.Premiedeel, invoer.Premiedeel, totaal);
        var nietVervallenDeel = ReadPart(Invoervelden.NietVervallenDeel, invoer.NietVervallenDeel, totaal);
        var termijnbedrag = ReadBedrag(Invoervelden.Termijnbedrag, invoer.Termijnbedrag);
        var termijnen = _reader.Count(Invoervelden.AantalTermijnen, invoer.AantalTermijnen);
        var aanmaningen = _reader.Count(Invoervelden.AantalAanmaningen, invoer.AantalAanmaningen);
        var oudste = _reader.Date(Invoervelden.OudsteVervaldatum, invoer.OudsteVervaldatum);
        var nieuwste = _reader.Date(Invoervelden.NieuwsteVervaldatum, invoer.NieuwsteVervaldatum);
        if (nieuwste < oudste)
        {
            _reader.Add(Invoervelden.NieuwsteVervaldatum, FaultKind.Contradiction, invoer.NieuwsteVervaldatum, NotBeforeOldest);
        }

        if (totaal is { Cents: 0 })
        {
            _reader.Add(Invoervelden.Bedrag, FaultKind.OutOfRange, invoer.Bedrag, MoreThanZero);
            return null;
        }

        return new Betalingsachterstand
        {
            Totaalbedrag = totaal,
            Premiedeel = premiedeel,
            NietVervallenDeel = nietVervallenDeel,
            Termijnbedrag = termijnbedrag,
            AantalTermijnen = termijnen,
            AantalAanmaningen = aanmaningen,
            OudsteVervaldatum = oudste,
            NieuwsteVervaldatum = nieuwste,
        };
    }

    private Bedrag? ReadPart(string field, string? text, Bedrag? totaal)
    {
        var part = ReadBedrag(field, text);
        if (part > totaal)
        {
            _reader.Add(field, FaultKind.Contradiction, text, NotMoreThanWhole);
        }

        return part;
    }

    private Bedrag? ReadBedrag(string field, string? text) => _reader.Optional<Bedrag>(field, text, out var bedrag) ? bedrag : null;
}
