namespace Vroegsignalering.Tests.Termijnen;

/// <summary>A number of working days to go, of either sign.</summary>
public readonly record struct Sprong(int Werkdagen);
