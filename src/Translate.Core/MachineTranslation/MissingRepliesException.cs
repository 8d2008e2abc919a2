using System.Collections.Immutable;
using Translate.Errors;

namespace Translate.MachineTranslation;

/// <summary>Translations would have to be paid for that may not be: the budget is used up (exit code 5) or the run is frozen (exit code 6).</summary>
public sealed class MissingRepliesException : StageException
{
    private MissingRepliesException(string message, MissingReason reason, ImmutableArray<MissingReply> missing)
        : base(message)
    {
        Reason = reason;
        Missing = missing;
    }

    /// <summary>Why they may not be paid for.</summary>
    public MissingReason Reason { get; }

    /// <summary>What is missing, each distinct text of the article once, in reading order.</summary>
    public ImmutableArray<MissingReply> Missing { get; }

    /// <summary>An article that lacks replies.</summary>
    /// <param name="article">The article's file.</param>
    /// <param name="reason">Why they may not be paid for.</param>
    /// <param name="limit">The budget that is used up; 0 in a frozen run.</param>
    /// <param name="missing">What is missing.</param>
    internal static MissingRepliesException In(string article, MissingReason reason, long limit, ImmutableArray<MissingReply> missing)
    {
        string segments = missing.Length == 1 ? "1 segment is" : FormattableString.Invariant($"{missing.Length} segments are");
        string lacks = FormattableString.Invariant($"{article}: {segments} not translated yet ({missing.Sum(m => m.Characters):N0} characters). ");
        bool isTooLarge = missing.Any(m => m.Characters > limit);
        string why = reason switch
        {
            MissingReason.Frozen => "With '--frozen' nothing is paid for, and neither memory nor ledger has them. "
                + "Run once without '--frozen', or import a ledger that has them with 'translate ledger import FILE'.",
            MissingReason.RunBudget => FormattableString.Invariant(
                $"The budget of {limit:N0} characters a run does not allow them. What was paid for is kept: {(isTooLarge ? "one of them alone has more, so" : "run again, or")} raise 'characters-per-run' in pipeline.yml."),
            _ => FormattableString.Invariant(
                $"The budget of {limit:N0} characters a month does not allow them. What was paid for is kept: {(isTooLarge ? "one of them alone has more, so" : "run again next month, or")} raise 'characters-per-month' in pipeline.yml."),
        };
        return new MissingRepliesException(lacks + why, reason, missing);
    }
}
