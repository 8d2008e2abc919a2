using System.Text;
using Translate.Errors;
using Translate.Files;
using Xunit;

namespace Translate.Core.Tests.Files;

public sealed class TextFileTests
{
    [Fact]
    public void Reads_each_encoding_as_what_it_is()
    {
        const string text = "blåbær – «ja»";
        Encoding windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

        Assert.Equal(new DecodedText(text, TextEncodingKind.Utf8, false), TextFile.Decode(Encoding.UTF8.GetBytes(text), "x"));
        Assert.Equal(new DecodedText(text, TextEncodingKind.Utf8, true), TextFile.Decode([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)], "x"));
        Assert.Equal(new DecodedText(text, TextEncodingKind.Utf16LittleEndian, true), TextFile.Decode([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)], "x"));
        Assert.Equal(new DecodedText(text, TextEncodingKind.Utf16BigEndian, true), TextFile.Decode([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)], "x"));
        Assert.Equal(new DecodedText(text, TextEncodingKind.Windows1252, false), TextFile.Decode(windows1252.GetBytes(text), "x"));
    }

    [Theory]
    [InlineData("ab\0cd", "x:1:3")]
    [InlineData("ab\ncd\u001Be", "x:2:3")]
    public void Names_the_place_of_a_control_character(string text, string place)
    {
        DataFileException error = Assert.Throws<DataFileException>(() => TextFile.Decode(Encoding.UTF8.GetBytes(text), "x"));

        Assert.StartsWith(place + ": the control character U+00", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_half_a_surrogate_pair()
    {
        DataFileException error = Assert.Throws<DataFileException>(() => TextFile.Decode([0xFF, 0xFE, 0x00, 0xD8], "x"));

        Assert.Equal("x: the byte order mark says UTF-16, but byte 2 is no UTF-16.", error.Message);
    }

    [Fact]
    public void Says_that_a_file_is_missing() =>
        Assert.Equal("no/such.txt: there is no such file.", Assert.Throws<DataFileException>(() => TextFile.Read("no/such.txt")).Message);
}
