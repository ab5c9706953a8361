using System.Globalization;

namespace ShoeData.Training;

/// <summary>Reads <c>history.csv</c>; columns are found by name, so that it may have more of them.</summary>
internal static class LearningHistory
{
    private static readonly string[] Wanted = ["epoch", "phase", "train_loss_running", "train_accuracy_running", "val_loss", "val_accuracy"];

    /// <summary>Nothing where there is no such file: a run that was copied by its weights can still be scored.</summary>
    /// <exception cref="UserError">It is no such table.</exception>
    public static async Task<IReadOnlyList<LearningRow>> ReadAsync(string path, CancellationToken token)
    {
        if (!File.Exists(path))
            return [];
        var lines = await File.ReadAllLinesAsync(path, token);
        var header = lines.Length > 0 ? lines[0].Split(',') : [];
        var places = Wanted.Select(name => Array.IndexOf(header, name)).ToArray();
        if (places.Contains(-1))
            throw new UserError($"{path}:1: the columns are {string.Join(", ", header)}; {string.Join(", ", Wanted)} were wanted among them. Train the run again.");
        return [.. lines.Index().Skip(1).Where(line => line.Item.Length > 0).Select(line => Row(path, line.Index + 1, line.Item.Split(','), places))];
    }

    private static LearningRow Row(string path, int number, string[] cells, int[] places)
    {
        if (places.Any(place => place >= cells.Length) || !int.TryParse(cells[places[0]], CultureInfo.InvariantCulture, out var epoch))
            throw new UserError($"{path}:{number}: this is no row of an epoch: {string.Join(',', cells)}. Train the run again.");
        return new LearningRow(epoch, cells[places[1]], Number(2), Number(3), Number(4), Number(5));

        double Number(int at) => double.TryParse(cells[places[at]], CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new UserError($"{path}:{number}: '{Wanted[at]}' is '{cells[places[at]]}', a number was wanted. Train the run again.");
    }
}
