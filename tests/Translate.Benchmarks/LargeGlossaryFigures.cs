namespace Translate.Benchmarks;

/// <summary>What loading a glossary took.</summary>
/// <param name="Read">Seconds until it was read.</param>
/// <param name="Built">Seconds more until a text could be searched.</param>
/// <param name="Processor">Seconds of the processor for both, the start of the program included.</param>
/// <param name="Memory">The most memory that the process held by then, in megabytes.</param>
/// <param name="News">Megabytes of the sample articles searched in a second of the processor.</param>
/// <param name="InNews">Names found there.</param>
/// <param name="Names">Megabytes searched in a second of the processor, of a text full of the glossary's names.</param>
/// <param name="InNames">Names found there.</param>
internal sealed record LargeGlossaryFigures(
    double Read, double Built, double Processor, double Memory, double News, int InNews, double Names, int InNames);
