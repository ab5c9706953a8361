using System.Globalization;
using System.Text;

namespace ShoeData.Benchmarks;

/// <summary>What memory the curation stage takes over more and more pictures, all measured and compared before.</summary>
internal sealed class MemoryBenchmark(string folder)
{
    public async Task<string> RunAsync(IReadOnlyList<int> sizes, CancellationToken token)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            Memory of the curation stage. Listings half as many again as pictures, the others women's; four pictures a style. Every picture was measured and compared before, and has a file. {Environment.ProcessorCount} cores; each row is a process from start to end.

            | pictures | run | wall | CPU | peak memory |
            | ---: | --- | ---: | ---: | ---: |

            """);
        foreach (var size in sizes)
        {
            var root = Path.Combine(folder, $"{size}");
            await new MeasuredSource(new DataLayout(root)).WriteAsync(size, token);
            foreach (var run in new[] { "all decided and written", "nothing new" })
            {
                var measured = await ProcessMeter.RunAsync(StageProgram.Over(root), token);
                var row = string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {size:N0} | {run} | {measured.Wall.TotalSeconds:0.0} s | {measured.Cpu.TotalSeconds:0.0} s | {measured.PeakBytes / 1e6:0} MB |\n");
                text.Append(row);
                await Console.Error.WriteAsync(row);
            }

            Directory.Delete(root, recursive: true);
        }

        return text.ToString();
    }
}
