using Vroegsignalering.Foundation;
using Vroegsignalering.Triage.Voorwaarden;

namespace Vroegsignalering.Triage;

/// <summary>Checks a condition and its parts.</summary>
internal sealed class VoorwaardeChecker(IReadOnlyCollection<string> plugins, int lookBack, OptionChecker checker)
{
    private const int Deepest = 32;

    public void Check(string path, Triagevoorwaarde voorwaarde) => Check(path, voorwaarde, 1);

    private void Check(string path, Triagevoorwaarde voorwaarde, int depth)
    {
        if (depth > Deepest)
        {
            checker.Add(path, FaultKind.OutOfRange, OptionChecker.Text(depth), $"hoogstens {Deepest} lagen diep", $"at most {Deepest} layers deep");
            return;
        }

        path = $"{path}.{NameOf(voorwaarde.Soort)}";
        switch (voorwaarde)
        {
            case EnVoorwaarde en:
                CheckParts(path, en.Voorwaarden, depth);
                break;
            case OfVoorwaarde of:
                CheckParts(path, of.Voorwaarden, depth);
                break;
            case NietVoorwaarde niet:
                Check(path, niet.Voorwaarde, depth + 1);
                break;
            case Partnersoortvoorwaarde partners:
                CheckList(path + ".soorten", partners.Soorten, soort => soort.Code);
                break;
            case Signaalaantalvoorwaarde aantal:
                CheckCount(path, aantal.Vanaf, aantal.TotEnMet);
                break;
            case Partneraantalvoorwaarde aantal:
                CheckCount(path, aantal.Vanaf, aantal.TotEnMet);
                break;
            case Bedragvoorwaarde bedrag:
                CheckBounds(path, bedrag.Vanaf, bedrag.Tot, each => each.Cents);
                break;
            case Leeftijdvoorwaarde leeftijd:
                CheckAge(path, leeftijd);
                break;
            case Recidivevoorwaarde recidive:
                CheckRecurrence(path, recidive);
                break;
            case Signaalsoortvoorwaarde soort:
                CheckList(path + ".soorten", soort.Soorten, each => each.Code);
                break;
            case Markeringvoorwaarde markering:
                CheckList(path + ".markeringen", markering.Markeringen, each => each.Code);
                break;
            case Verhuurdersoortvoorwaarde verhuurder:
                CheckList(path + ".soorten", verhuurder.Soorten, each => each.Code);
                break;
            case Controleredenvoorwaarde controle:
                checker.Distinct(path + ".redenen", controle.Redenen, each => each, each => each.Code);
                break;
            case EigenVoorwaarde eigen:
                checker.Known(path + ".code", eigen.Code, [], plugins);
                break;
        }
    }

    // The code as a name of JSON: aantal-signalen is aantalSignalen.
    private static string NameOf(Triagevoorwaardesoort soort) =>
        string.Concat(soort.Code.Split('-').Select((part, i) => i == 0 ? part : char.ToUpperInvariant(part[0]) + part[1..]));

    private void CheckParts(string path, ValueList<Triagevoorwaarde> parts, int depth)
    {
        if (parts.Count < 2)
        {
            checker.Add(path, FaultKind.OutOfRange, OptionChecker.Text(parts.Count), "twee of meer voorwaarden", "two or more conditions");
        }

        for (var i = 0; i < parts.Count; i++)
        {
            Check($"{path}[{OptionChecker.Text(i)}]", parts[i], depth + 1);
        }
    }

    private void CheckList<T>(string path, ValueList<T> items, Func<T, string> code)
        where T : notnull
    {
        if (items.Count == 0)
        {
            checker.Faults.Add(Fault.Missing(path, new LocalizedText("een of meer waarden", "one or more values")));
        }

        checker.Distinct(path, items, each => each, code);
    }

    private void CheckCount(string path, int? vanaf, int? totEnMet)
    {
        checker.Range(path + ".vanaf", vanaf, 1, int.MaxValue);
        checker.Range(path + ".totEnMet", totEnMet, 1, int.MaxValue);
        CheckNotEmpty(path, vanaf is null && totEnMet is null, vanaf > totEnMet);
    }

    private void CheckAge(string path, Leeftijdvoorwaarde leeftijd)
    {
        checker.Range(path + ".vanaf", leeftijd.Vanaf?.Waarde, 0, 150);
        checker.Range(path + ".tot", leeftijd.Tot?.Waarde, 0, 150);
        CheckBounds(path, leeftijd.Vanaf, leeftijd.Tot, each => each);
    }

    // Whole cents and whole years: from 18 exclusive to 19 exclusive holds nothing.
    private void CheckBounds<T>(string path, Grens<T>? vanaf, Grens<T>? tot, Func<T, long> steps)
        where T : struct, IComparable<T>
    {
        var isEmpty = vanaf is not null && tot is not null
            && steps(vanaf.Waarde) + (vanaf.Inbegrepen ? 0 : 1) > steps(tot.Waarde) - (tot.Inbegrepen ? 0 : 1);
        CheckNotEmpty(path, vanaf is null && tot is null, isEmpty);
    }

    private void CheckNotEmpty(string path, bool isUnbounded, bool isEmpty)
    {
        if (isUnbounded)
        {
            checker.Faults.Add(Fault.Missing(path, new LocalizedText("een ondergrens of een bovengrens", "a lower or an upper bound")));
        }
        else if (isEmpty)
        {
            checker.Add(path, FaultKind.Contradiction, "leeg", "een ondergrens niet boven de bovengrens", "a lower bound not above the upper bound");
        }
    }

    private void CheckRecurrence(string path, Recidivevoorwaarde recidive)
    {
        checker.Range(path + ".binnenMaanden", recidive.BinnenMaanden, 1, Math.Max(1, lookBack));
        checker.Range(path + ".minimumAantal", recidive.MinimumAantal, 1, Math.Max(1, recidive.BinnenMaanden));
        checker.Distinct(path + ".laatsteResultaten", recidive.LaatsteResultaten, each => each, each => each.Code);
    }
}
