using System.Collections.Immutable;
using System.Text;
using Translate.Errors;

namespace Translate.Glossaries.Interchange;

/// <summary>
/// Reads comma- or tab-separated text as RFC 4180 describes it: a field in quotation marks may hold the separator, line ends and doubled
/// quotation marks. Rows may end in LF, CR LF or CR; those without any text are passed over.
/// </summary>
internal sealed class TableReader(string file, string text, char separator, List<Mistake> mistakes)
{
    private const string Unclosed = "the quotation mark that begins this field is never closed. Close it, or double it if it belongs to the text.";
    private const string AfterQuote = "text follows the quotation mark that closes this field. Put the whole field in quotation marks and double those inside it.";
    private const string InsideField = "a quotation mark stands inside a field without quotation marks. Put the whole field in them and double this one.";

    private const string TooLong = "this field has more than 10,000 characters. Is the quotation mark that closes it missing? No name or note is so long.";
    private const int LongestField = 10_000;

    private readonly StringBuilder _field = new();
    private int _position;
    private int _line = 1;
    private int _lineStart;

    /// <summary>The rows with any text in them, from a position on.</summary>
    public IEnumerable<ImmutableArray<TableCell>> Rows(int from)
    {
        Advance(from);
        while (_position < text.Length)
        {
            ImmutableArray<TableCell> row = Row();
            if (row.Any(c => !string.IsNullOrWhiteSpace(c.Text)))
            {
                yield return row;
            }
        }
    }

    private ImmutableArray<TableCell> Row()
    {
        ImmutableArray<TableCell>.Builder cells = ImmutableArray.CreateBuilder<TableCell>();
        do
        {
            cells.Add(Cell());
        }
        while (Skip(separator));

        SkipLineEnd();
        return cells.ToImmutable();
    }

    private TableCell Cell()
    {
        SourceLocation start = Here;
        _field.Clear();
        if (!Skip('"'))
        {
            ReadPlain();
            return new TableCell(_field.ToString(), start);
        }

        ReadQuoted(start);
        SourceLocation end = Here;
        int closed = _field.Length;
        ReadPlain();
        if (_field.Length < closed)
        {
            return new TableCell("", start);
        }

        if (!string.IsNullOrWhiteSpace(_field.ToString(closed, _field.Length - closed)))
        {
            mistakes.Add(new Mistake(end, AfterQuote));
        }

        return new TableCell(_field.ToString(0, closed), start);
    }

    private void ReadPlain()
    {
        bool isStart = _field.Length == 0;
        while (_position < text.Length && text[_position] is not ('\r' or '\n') && text[_position] != separator)
        {
            if (text[_position] == '"' && isStart)
            {
                mistakes.Add(new Mistake(Here, InsideField));
                isStart = false;
            }

            _field.Append(text[_position++]);
            if (_field.Length > LongestField)
            {
                GiveUp(Here);
                return;
            }
        }
    }

    private void ReadQuoted(SourceLocation start)
    {
        while (_position < text.Length)
        {
            if (text[_position] == '"')
            {
                _position++;
                if (_position == text.Length || text[_position] != '"')
                {
                    return;
                }
            }

            _field.Append(text[_position]);
            Advance(_position + 1);
            if (_field.Length > LongestField)
            {
                GiveUp(start);
                return;
            }
        }

        mistakes.Add(new Mistake(start, Unclosed));
    }

    // What follows cannot be told apart any more.
    private void GiveUp(SourceLocation place)
    {
        mistakes.Add(new Mistake(place, TooLong));
        _field.Clear();
        _position = text.Length;
    }

    private bool Skip(char c)
    {
        bool found = _position < text.Length && text[_position] == c;
        _position += found ? 1 : 0;
        return found;
    }

    private void SkipLineEnd()
    {
        int length = text.AsSpan(_position) is ['\r', '\n', ..] ? 2 : 1;
        Advance(Math.Min(text.Length, _position + length));
    }

    // A line ends at LF, and at CR unless LF follows.
    private void Advance(int to)
    {
        for (; _position < to; _position++)
        {
            if (text[_position] == '\n' || (text[_position] == '\r' && !(_position + 1 < text.Length && text[_position + 1] == '\n')))
            {
                _line++;
                _lineStart = _position + 1;
            }
        }
    }

    private SourceLocation Here => new(file, _line, _position - _lineStart + 1);
}
