using System.Buffers;
using System.Text.Unicode;
using CsvHelper;

namespace ShoeData.KaggleImport;

/// <summary>What is wrong with the bytes of a cell, whatever they should mean.</summary>
internal sealed record ByteProblem(int Column, string What)
{
    /// <summary>As deep as shops' JSON never is.</summary>
    public const int DeepestJson = 64;

    private static readonly SearchValues<byte> Brackets = SearchValues.Create("[]{}"u8);

    public static ByteProblem? Of(CsvReader reader)
    {
        var raw = reader.RawRecord;
        return raw.Contains((byte)0) ? Find(reader, cell => cell.Contains((byte)0), "holds a NUL byte; is the file damaged?")
            : !Utf8.IsValid(raw) ? Find(reader, cell => !Utf8.IsValid(cell), "is not UTF-8, while other rows are; perhaps this one is Windows-1252. Save the table as UTF-8")
            : raw.Count((byte)'[') + raw.Count((byte)'{') > DeepestJson ? Find(reader, IsTooDeep, $"holds JSON nested more than {DeepestJson} deep")
            : null;
    }

    private static ByteProblem? Find(CsvReader reader, Func<ReadOnlySpan<byte>, bool> isWrong, string what)
    {
        for (var column = 0; column < reader.FieldCount; column++)
        {
            if (isWrong(reader.GetRawSpan(column)))
                return new ByteProblem(column, what);
        }

        return null;
    }

    // Brackets in text count too: a text that opens 64 of them and closes none is no text either.
    private static bool IsTooDeep(ReadOnlySpan<byte> cell)
    {
        var rest = cell.TrimStart((byte)'"');
        if (rest.IsEmpty || rest[0] is not ((byte)'[' or (byte)'{'))
            return false;
        for (var depth = 0; rest.IndexOfAny(Brackets) is var at and >= 0; rest = rest[(at + 1)..])
        {
            depth += rest[at] is (byte)'[' or (byte)'{' ? 1 : -1;
            if (depth > DeepestJson)
                return true;
        }

        return false;
    }
}
