namespace Vroegsignalering.Tests.Zaken;

/// <summary>Raw material of one event; <see cref="RandomCase"/> makes an event of it that fits the case, or one that does not.</summary>
/// <param name="Kind">Which kind of event; from 180 on any kind at all, below one that the case allows.</param>
/// <param name="When">How long after the last event; the lowest not after it.</param>
/// <param name="What">What it is about.</param>
/// <param name="Other">What else.</param>
/// <param name="Fit">How well its parts fit: zero in most, so that most events are applied.</param>
public readonly record struct Choice(byte Kind, byte When, byte What, byte Other, byte Fit);
