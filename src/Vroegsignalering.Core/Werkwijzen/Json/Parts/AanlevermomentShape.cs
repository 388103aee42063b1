using NodaTime;
using Vroegsignalering.Aanlevering;
using Vroegsignalering.Werkwijzen.Json.Shapes;

namespace Vroegsignalering.Werkwijzen.Json.Parts;

/// <summary>The reporting moment in JSON.</summary>
internal static class AanlevermomentShape
{
    public static ObjectShape<Aanlevermomentafspraak> Make()
    {
        var shape = new ObjectShape<Aanlevermomentafspraak>("aanlevermoment");
        var dag = shape.Required("dag", "Dag van de maand.", Dated.Int(1, 28), m => m.Dag);
        var tijd = shape.Required("tijd", "Nederlandse tijd waarvóór een signaal er moet zijn.", new DatedShape<LocalTime>(Texts.Tijd), m => m.Tijd);
        var verschuiving = shape.Required("verschuiving", "Wat er gebeurt als de dag geen werkdag is.", Dated.Of(new MemberShape<Aanlevermomentverschuiving>()), m => m.Verschuiving);
        var respijt = shape.Required("respijtDagen", "Kalenderdagen na het moment waarin een signaal nog wordt aangenomen, de laatste inbegrepen (dagen).", Dated.Int(0, 31), m => m.RespijtDagen);
        return shape.MakeWith(values => new()
        {
            Dag = values.Get(dag),
            Tijd = values.Get(tijd),
            Verschuiving = values.Get(verschuiving),
            RespijtDagen = values.Get(respijt),
        });
    }
}
