namespace Vroegsignalering.Tests.Terugkoppeling;

/// <summary>One step of a random walk through the life of a case: wait, let something happen, and send or not.</summary>
/// <param name="Days">Days since the step before, 0 to 12.</param>
/// <param name="Event">Which event is tried.</param>
/// <param name="Pick">Which member of a list the event uses.</param>
/// <param name="Send">Whether the host sends and registers what is due.</param>
public sealed record Step(int Days, int Event, int Pick, bool Send);
