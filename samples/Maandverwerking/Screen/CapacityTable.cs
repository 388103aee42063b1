using System.Globalization;
using Spectre.Console;
using Vroegsignalering.Foundation;
using Vroegsignalering.Triage;

namespace Vroegsignalering.Samples.Maandverwerking.Screen;

/// <summary>What triage wanted, had and used of each channel.</summary>
internal static class CapacityTable
{
    public static void Write(IAnsiConsole console, Triageplan? plan, Taal taal)
    {
        if (plan is null)
        {
            return;
        }

        var table = new Table().AsciiBorder();
        table.AddColumn(new TableColumn(Cell(new("kanaal", "channel"), taal)));
        table.AddColumn(Right(new("gewenst", "wanted"), taal));
        table.AddColumn(Right(new("beschikbaar", "available"), taal));
        table.AddColumn(Right(new("gebruikt", "used"), taal));
        table.AddColumn(Right(new("vol", "full"), taal));
        foreach (var each in plan.Bezetting)
        {
            var place = string.Join(", ", new[] { each.Kanaal.Tekst.In(taal), each.Gebied?.Naam, each.Team }.OfType<string>());
            table.AddRow(new Text(Plain.Line(place)), Number(each.Gewenst), each.Beschikbaar is { } places ? Number(places) : new Text("-"), Number(each.Gebruikt), Number(each.Vol));
        }

        console.Write(table);
        console.WriteLine();
    }

    private static TableColumn Right(LocalizedText text, Taal taal) => new(Cell(text, taal)) { Alignment = Justify.Right };

    private static Text Cell(LocalizedText text, Taal taal) => new(text.In(taal));

    private static Text Number(int number) => new(number.ToString(CultureInfo.InvariantCulture));
}
