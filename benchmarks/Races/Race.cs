using System.Globalization;
using System.Text;

namespace ShoeData.Benchmarks.Races;

/// <summary>Lets contenders do the same work in turn, so that whatever else the machine does meets all of them, and compares round by round.</summary>
/// <param name="items">What each of them has to bring.</param>
internal sealed class Race(int items, int rounds)
{
    /// <returns>A table; the first contender is ours, the ratio is its speed beside the other's.</returns>
    public async Task<string> RunAsync(IReadOnlyList<Contender> contenders, CancellationToken token)
    {
        var speeds = contenders.ToDictionary(contender => contender.Name, _ => new List<double>());
        for (var round = 0; round <= rounds; round++)
        {
            foreach (var contender in contenders)
            {
                var speed = await TimeAsync(contender, token);
                // The first round warms up.
                if (round > 0)
                    speeds[contender.Name].Add(speed);
            }
        }

        return Table(contenders, speeds);
    }

    private async Task<double> TimeAsync(Contender contender, CancellationToken token)
    {
        var folder = Directory.CreateTempSubdirectory("shoedata-race-").FullName;
        try
        {
            var began = TimeProvider.System.GetTimestamp();
            var came = await contender.Run(folder, token);
            var seconds = TimeProvider.System.GetElapsedTime(began).TotalSeconds;
            return came == items ? items / seconds : throw new InvalidOperationException($"{contender.Name} brought {came} of {items}.");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Table(IReadOnlyList<Contender> contenders, Dictionary<string, List<double>> speeds)
    {
        var ours = speeds[contenders[0].Name];
        var table = new StringBuilder("| | per second, median | min to max | ours beside it, median of the rounds | min to max |\n| --- | ---: | ---: | ---: | ---: |\n");
        foreach (var (name, theirs) in contenders.Select(contender => (contender.Name, speeds[contender.Name])))
        {
            var ratios = ours.Zip(theirs, (mine, other) => mine / other).ToList();
            table.Append(CultureInfo.InvariantCulture, $"| {name} | {Median(theirs):N0} | {theirs.Min():N0} to {theirs.Max():N0} ");
            table.Append(name == contenders[0].Name ? "| | |\n" : string.Create(CultureInfo.InvariantCulture, $"| {Median(ratios):0.00} | {ratios.Min():0.00} to {ratios.Max():0.00} |\n"));
        }

        return table.ToString();
    }

    private static double Median(IReadOnlyList<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[(sorted.Count / 2) - 1] + sorted[sorted.Count / 2]) / 2;
    }
}
