namespace ShoeData.KaggleImport;

/// <summary>How a cell is shown in a message.</summary>
internal static class CellText
{
    private const int Longest = 60;

    public static string Quote(string value) => value.Length <= Longest ? $"'{value}'" : $"'{value[..Longest]}...'";
}
