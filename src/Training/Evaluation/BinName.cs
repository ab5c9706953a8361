using System.Globalization;

namespace ShoeData.Training;

/// <summary>Price bins as people read them.</summary>
internal static class BinName
{
    /// <summary><c>$90</c>; the last, open one <c>$300+</c>.</summary>
    public static string Short(IReadOnlyList<int> bins, int index) => string.Create(CultureInfo.InvariantCulture, $"${bins[index]}{(index == bins.Count - 1 ? "+" : "")}");

    /// <summary><c>$90-119</c>; the last, open one <c>$300+</c>.</summary>
    public static string Long(IReadOnlyList<int> bins, int index) =>
        index == bins.Count - 1 ? Short(bins, index) : string.Create(CultureInfo.InvariantCulture, $"${bins[index]}-{bins[index + 1] - 1}");
}
