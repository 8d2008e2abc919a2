using System.Globalization;

namespace Translate.Reviewing;

/// <summary>The order of <c>reviewed.tmx</c>: by article, then as the units stand in it (b2 before b10), then by source.</summary>
internal sealed class ApprovalOrder : IComparer<Approval>
{
    public static ApprovalOrder Instance { get; } = new();

    public int Compare(Approval? x, Approval? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        (int[] a, int[] b) = (Numbers(x.Unit), Numbers(y.Unit));
        return new[]
        {
            string.CompareOrdinal(x.Article, y.Article),
            a.AsSpan().SequenceCompareTo(b),
            string.CompareOrdinal(x.Unit, y.Unit),
            string.CompareOrdinal(x.Source.Text, y.Source.Text),
            string.CompareOrdinal(x.Date, y.Date),
            string.CompareOrdinal(x.Target.Text, y.Target.Text),
        }.FirstOrDefault(order => order != 0);
    }

    private static int[] Numbers(string unit) =>
        [.. unit.TrimStart('b').Split('.').Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0)];
}
