using Vroegsignalering.Foundation;

namespace Vroegsignalering.Triage.Planning;

/// <summary>A decision while the plan is made.</summary>
internal struct Draft(Triagevoorstel voorstel, int rang)
{
    public Triagevoorstel Voorstel { get; } = voorstel;

    public int Rang { get; } = rang;

    public ValueList<Kanaal> Kanalen { get; set; } = [];

    public ValueList<Spoorstap> Spoor { get; set; } = [];

    public string? Bakje { get; set; } = voorstel.Bakje;

    public string? Team { get; set; } = voorstel.Team;

    public readonly Triagebesluit ToBesluit() => new()
    {
        Voorstel = Voorstel,
        Rang = Rang,
        Status = Status(),
        Kanalen = Kanalen,
        Bakje = Bakje,
        Team = Team,
        Spoor = Spoor,
    };

    private readonly Triagestatus Status() =>
        Kanalen.Count > 0 ? Triagestatus.Toegewezen
        : Voorstel.Kanalen.Count == 0 ? Triagestatus.GeenRegel
        : Ends(Overloop.VolgendeRun) ? Triagestatus.VolgendeRun
        : Ends(Overloop.TerugNaarPartner) ? Triagestatus.TerugNaarPartner
        : Triagestatus.GeenKanaal;

    private readonly bool Ends(Overloop overloop)
    {
        foreach (var step in Spoor.AsSpan())
        {
            if (step.Overloop == overloop)
            {
                return true;
            }
        }

        return false;
    }
}
