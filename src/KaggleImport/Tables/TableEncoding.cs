using System.Text;

namespace ShoeData.KaggleImport;

/// <summary>Tells how a table's text is written.</summary>
internal static class TableEncoding
{
    /// <summary>What old spreadsheet programs write.</summary>
    public static Encoding Windows1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252) ?? Encoding.Latin1;

    /// <summary>By byte order mark, or by the zeros that UTF-16 has between Latin letters; null for UTF-8 and anything else.</summary>
    public static Encoding? OfHead(ReadOnlySpan<byte> head) => head switch
    {
        [0xFF, 0xFE, 0, 0, ..] => Encoding.UTF32,
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        [not 0, 0, not 0, 0, ..] => Encoding.Unicode,
        [0, not 0, 0, not 0, ..] => Encoding.BigEndianUnicode,
        _ => null,
    };

    public static string NameOf(Encoding encoding) => encoding.CodePage == Windows1252.CodePage ? "Windows-1252" : encoding.WebName.ToUpperInvariant();
}
