using System.Globalization;
using CsvHelper;

namespace ShoeData.Training;

/// <summary>
/// <c>predictions.csv</c>: a row a picture held out: <c>path, fold, group, bin, price_usd, predicted_bin, estimate_usd, low_usd, high_usd</c> and the
/// corrected probability of each class, <c>p_30</c> and so on.
/// </summary>
internal static class PredictionsCsv
{
    private const string PathColumn = "path";
    private const string BinColumn = "predicted_bin";
    private const string EstimateColumn = "estimate_usd";
    private static readonly string[] Fixed = [PathColumn, "fold", "group", "bin", "price_usd", BinColumn, EstimateColumn, "low_usd", "high_usd"];

    /// <param name="dataset">The folder that paths are written relative to.</param>
    public static Task WriteAsync(string file, IReadOnlyList<FoldOutcome> folds, string dataset, CancellationToken token) =>
        AtomicFile.WriteAsync(file, async stream =>
        {
            var bins = folds[0].Trial.Shoes.Bins;
            await using var csv = CsvWriter.Create(stream, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);
            await csv.WriteRecordAsync([.. Fixed, .. bins.Select(bin => $"p_{PriceBins.FolderName(bin)}")], token);
            var rows = folds.Index().SelectMany(fold => fold.Item.Model.Select(shoe => Row(shoe, fold.Index + 1, bins, dataset)));
            foreach (var row in rows.OrderBy(row => row[0], StringComparer.Ordinal))
                await csv.WriteRecordAsync(row, token);
        }, token);

    /// <exception cref="UserError">The file is missing or is not what <see cref="WriteAsync"/> writes.</exception>
    public static RivalPredictions Read(string file, string name, string dataset, IReadOnlyList<int> bins)
    {
        if (!File.Exists(file))
            throw new UserError($"--against {name}: there is no {file}; run 'crossval --name {name}' first.");
        using var reader = CsvReader.FromFile(file, new CsvReaderOptions());
        var columns = reader.Headers.ToList();
        var (path, bin, estimate) = (columns.IndexOf(PathColumn), columns.IndexOf(BinColumn), columns.IndexOf(EstimateColumn));
        if (path < 0 || bin < 0 || estimate < 0)
            throw new UserError($"{file}: the columns {PathColumn}, {BinColumn} and {EstimateColumn} were wanted; there are {string.Join(", ", columns)}. Run 'crossval --name {name}' again.");
        var labels = bins.Index().ToDictionary(pair => PriceBins.FolderName(pair.Item), pair => pair.Index);
        var said = new Dictionary<string, RivalPrediction>(StringComparer.Ordinal);
        while (reader.Read())
        {
            var cells = reader.Current.ToArray();
            if (!labels.TryGetValue(cells[bin], out var label) || !double.TryParse(cells[estimate], NumberStyles.Float, CultureInfo.InvariantCulture, out var price))
                throw new UserError($"{file}: bin '{cells[bin]}' and estimate '{cells[estimate]}' of {cells[path]} do not belong to this data set; run 'crossval --name {name}' again.");
            said[Path.Combine(dataset, cells[path])] = new RivalPrediction(label, price);
        }

        return new RivalPredictions(name, file, said);
    }

    private static string[] Row(PredictedShoe shoe, int fold, IReadOnlyList<int> bins, string dataset) =>
    [
        Path.GetRelativePath(dataset, shoe.Sample.Path),
        PriceBins.FolderName(fold),
        shoe.Group,
        PriceBins.FolderName(bins[shoe.Class]),
        Number(shoe.Price, "0.00"),
        PriceBins.FolderName(bins[shoe.Predicted]),
        Number(shoe.Estimate, "0.0000"),
        Number(shoe.Interval.Low, "0.00"),
        Number(shoe.Interval.High, "0.00"),
        .. shoe.Probabilities.Select(probability => Number(probability, "0.000000")),
    ];

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
