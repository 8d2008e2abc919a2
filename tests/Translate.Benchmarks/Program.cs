using Translate.Benchmarks;

return args is ["segmentation", .. var texts]
    ? SegmentationBenchmark.Run(texts, Console.Out)
    : Usage();

static int Usage()
{
    Console.Error.WriteLine("Usage: Translate.Benchmarks segmentation [TEXT…]");
    return 2;
}
