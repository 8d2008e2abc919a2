namespace Translate.Benchmarks;

/// <summary>What loading a glossary took.</summary>
/// <param name="Read">Seconds until it was read.</param>
/// <param name="Built">Seconds more until a text could be searched.</param>
/// <param name="Processor">Seconds of the processor for both, the start of the program included.</param>
/// <param name="Memory">The most memory that the process held by then, in megabytes.</param>
/// <param name="Speed">Megabytes of text searched in a second.</param>
/// <param name="Found">Names found in ten megabytes.</param>
internal sealed record LargeGlossaryFigures(double Read, double Built, double Processor, double Memory, double Speed, int Found);
