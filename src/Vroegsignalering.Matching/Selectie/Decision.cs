namespace Vroegsignalering.Matching.Selectie;

/// <summary>What the walk over the ranking decides about one match.</summary>
internal enum Decision : byte
{
    Geselecteerd,
    Aangevuld,
    TotaalVol,
    GebiedVol,
}
