namespace ShoeData.KaggleImport;

/// <summary>Where a row begins.</summary>
/// <param name="Offset">In bytes from the start of the file.</param>
/// <param name="Line">Counted from 1.</param>
internal readonly record struct TablePlace(long Offset, long Line)
{
    public static TablePlace Start => new(0, 1);

    public TablePlace Plus(TablePlace relative) => new(Offset + relative.Offset, Line + relative.Line - 1);
}
