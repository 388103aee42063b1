using Vroegsignalering.Foundation;
using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Nazorg;

/// <summary>Checks the aftercare part of a werkwijze, with the deadlines that say when a follow-up is due.</summary>
internal static class NazorgafsprakenChecker
{
    private const int HighestUren = 99;

    public static void Check(Nazorgafspraken nazorg, Termijnafspraken termijnen, OptionChecker checker)
    {
        foreach (var regel in nazorg.NazorgurenPerMelding.Verloop)
        {
            checker.Range("nazorg.nazorgurenPerMelding", regel.Waarde, 0, HighestUren);
        }

        foreach (var regel in nazorg.Volggroepen.Verloop)
        {
            checker.Distinct("nazorg.volggroepen", regel.Waarde, groep => groep, groep => groep.Code);
        }

        // 001 has no moment yet for the aftercare of all reports; whatever else is done has one.
        Needs(nazorg.Nazorgcontact.Verloop.Any(regel => regel.Waarde == Nazorgdoelgroep.MetToestemming), "nazorg.nazorgcontact", Termijnsoort.Nazorgcontact);
        Needs(nazorg.Heropaf.Verloop.Any(regel => regel.Waarde), "nazorg.heropaf", Termijnsoort.Heropaf);
        Needs(nazorg.Volggroepen.Verloop.Any(regel => regel.Waarde.Count > 0), "nazorg.volggroepen", Termijnsoort.Volgen);
        CheckStart(nazorg, termijnen, checker);

        void Needs(bool done, string path, Termijnsoort soort)
        {
            if (done && termijnen.Find(soort) is null)
            {
                checker.Add(path, FaultKind.Contradiction, "zonder termijn", $"een termijn onder termijnen[{soort.Code}]", $"a term under termijnen[{soort.Code}]");
            }
        }
    }

    private static void CheckStart(Nazorgafspraken nazorg, Termijnafspraken termijnen, OptionChecker checker)
    {
        if (termijnen.Find(Termijnsoort.Nazorgcontact) is not { } afspraak)
        {
            return;
        }

        foreach (var datum in OptionChecker.Days(OptionChecker.Starts(nazorg.Nazorgcontact), OptionChecker.Starts(afspraak.Start)))
        {
            if (nazorg.Nazorgcontact.Op(datum) == Nazorgdoelgroep.AlleMeldingen && afspraak.Start.Op(datum) == Startgebeurtenis.BezoekMetBereik)
            {
                checker.Add(
                    $"termijnen[{afspraak.Soort.Code}].start", FaultKind.Contradiction, Startgebeurtenis.BezoekMetBereik.Code,
                    "een gebeurtenis van elke zaak, zoals de afsluiting, omdat de nazorg voor alle meldingen is",
                    "an event of every case, such as closing, because aftercare is for all reports");
                return;
            }
        }
    }
}
