using System.Globalization;
using System.Text;

namespace ShoeData.Curation.Bins;

/// <summary><c>balance/undersample.csv</c> and <c>balance/augment.csv</c> beside the splits.</summary>
internal sealed class BalanceFiles(DataLayout layout)
{
    public async Task WriteAsync(BalancePlan plan, CancellationToken token)
    {
        await WriteAsync(layout.Undersample, "path,bin", plan.Undersample.Select(image => Row(image)), token);
        await WriteAsync(layout.Augment, "path,bin,copies", plan.Augment.Where(row => row.Copies > 0).Select(row => $"{Row(row.Image)},{Number(row.Copies)}"), token);
    }

    // Paths are slugs: nothing in a row needs quotes.
    private static string Row(SplitImage image) => $"{image.Path},{Number(image.Bin)}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static Task WriteAsync(string path, string header, IEnumerable<string> rows, CancellationToken token)
    {
        var text = new StringBuilder(header).Append('\n');
        foreach (var row in rows.Order(StringComparer.Ordinal))
            text.Append(row).Append('\n');
        return AtomicFile.WriteTextAsync(path, text.ToString(), token);
    }
}
