using System.Collections.Immutable;
using System.Text.Json;
using Humanizer;
using Translate.Cli.Commands;
using Translate.MachineTranslation.Ledgers;
using static Translate.Cli.Reporting.Amounts;

namespace Translate.Cli.Reporting;

/// <summary>What a ledger holds, for people and as JSON.</summary>
internal static class LedgerReport
{
    /// <summary>The file, a table of charges with their sum, and what was sent without an answer.</summary>
    public static IEnumerable<string> Lines(string file, LedgerSummary ledger, decimal? price)
    {
        yield return $"{file}: {Quantity("reply", ledger.Replies)}, {ledger.Bytes.Bytes().ToString("0.#", English)}.";
        string[][] rows =
        [
            ["day", "engine", "article", "replies", "characters", "unanswered", "cost"],
            .. ledger.Charges.Select(c => Row(c.Day, c.Engine, c.Article, c.Replies, c.Billed, c.Held, price)),
            Row("all", "", "", ledger.Charges.Sum(c => c.Replies), ledger.Charges.Sum(c => c.Billed), ledger.Charges.Sum(c => c.Held), price),
        ];
        foreach (string line in ledger.Charges.IsEmpty ? [] : Table(rows))
        {
            yield return line;
        }

        foreach (string line in Pending([.. ledger.Pending.Where(p => p.IsAwaited)], "on its way, a run waits for the reply", "on their way, runs wait for the replies"))
        {
            yield return line;
        }

        foreach (string line in Pending(
            [.. ledger.Pending.Where(p => !p.IsAwaited)], "sent and never answered: possibly paid, and asked again when needed", "sent and never answered: possibly paid, and asked again when needed"))
        {
            yield return line;
        }
    }

    /// <summary>The same as one JSON object.</summary>
    public static string Json(LedgerSummary ledger, decimal? price) => JsonSerializer.Serialize(
        new
        {
            replies = ledger.Replies,
            bytes = ledger.Bytes,
            characters = ledger.Charges.Sum(c => c.Billed),
            unanswered = ledger.Charges.Sum(c => c.Held),
            cost = Cost(ledger.Charges.Sum(c => c.Billed), price),
            charges = ledger.Charges.Select(c => new
            {
                day = c.Day,
                engine = c.Engine,
                article = c.Article,
                replies = c.Replies,
                characters = c.Billed,
                unanswered = c.Held,
                cost = Cost(c.Billed, price),
            }),
            pending = ledger.Pending.Select(p => new
            {
                engine = p.Engine,
                article = p.Article,
                source = p.Text,
                characters = p.Characters,
                asked = p.Asked,
                awaited = p.IsAwaited,
            }),
        },
        JsonLines.Options);

    private static IEnumerable<string> Pending(ImmutableArray<PendingClaim> claims, string one, string many)
    {
        if (claims.IsEmpty)
        {
            yield break;
        }

        yield return $"{Quantity("segment", claims.Length)} ({Quantity("character", claims.Sum(c => c.Characters))}) {(claims.Length == 1 ? one : many)}:";
        foreach (PendingClaim claim in claims)
        {
            yield return $"  {claim.Asked} {claim.Engine} {claim.Article}: {claim.Text}";
        }
    }

    private static string[] Row(string day, string engine, string article, long replies, long billed, long held, decimal? price) =>
        [day, engine, article, Number(replies), Number(billed), Number(held), Cost(billed, price) is { } cost ? Amounts.Cost(cost) : "-"];

    private static IEnumerable<string> Table(string[][] rows)
    {
        int[] widths = [.. Enumerable.Range(0, rows[0].Length).Select(i => rows.Max(r => r[i].Length))];
        return rows.Select(row => string.Join("  ", row.Select((cell, i) => i < 3 ? cell.PadRight(widths[i]) : cell.PadLeft(widths[i]))));
    }

    private static decimal? Cost(long characters, decimal? price) => characters * price / 1_000_000;
}
