using Translate.Benchmarks;

return args switch
{
    ["segmentation", .. var texts] => SegmentationBenchmark.Run(texts, Console.Out),
    ["glossary", .. var texts] => GlossaryBenchmark.Run(texts, Console.Out),
    [LargeGlossary.Command, var file, var text] => LargeGlossary.Measure(file, text, Console.Out),
    ["memory", .. var sizes] => MemoryBenchmark.Run(sizes, Console.Out),
    ["machine-translation", .. var numbers] => await MachineTranslationBenchmark.RunAsync(numbers, Console.Out).ConfigureAwait(false),
    ["writing", .. var sizes] => await WritingBenchmark.RunAsync(sizes, Console.Out).ConfigureAwait(false),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Usage: Translate.Benchmarks segmentation|glossary [TEXT…]");
    Console.Error.WriteLine("       Translate.Benchmarks memory [UNITS…]");
    Console.Error.WriteLine("       Translate.Benchmarks machine-translation [ROUNDS [LENGTH]]");
    Console.Error.WriteLine("       Translate.Benchmarks writing [ARTICLES…]");
    return 2;
}
