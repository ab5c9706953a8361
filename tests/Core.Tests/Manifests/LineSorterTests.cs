using System.Text;
using CsCheck;

namespace ShoeData.Tests;

public sealed class LineSorterTests : IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public Task A_tiny_buffer_gives_the_same_lines_as_memory() => Gen.String[0, 8].Array[0, 60].SampleAsync(
        async lines => (await SortAsync(lines, 200)).ShouldBe(await SortAsync(lines, 1 << 20)), iter: 100);

    [Fact]
    public async Task A_full_buffer_is_spilled_beside_the_target_and_cleared_away()
    {
        using (var sorter = new LineSorter(_folder.File("rows.jsonl"), 300))
        {
            for (var index = 9; index >= 0; index--)
                await sorter.AddAsync($"{index}", Encoding.UTF8.GetBytes($"line {index}"), None);
            _folder.Files().ShouldBe(["rows.jsonl.sort-0.tmp", "rows.jsonl.sort-1.tmp", "rows.jsonl.sort-2.tmp"]);
            sorter.Sorted(None).Take(2).Select(Encoding.UTF8.GetString).ShouldBe(["line 0", "line 1"]);
        }

        _folder.Files().ShouldBeEmpty();
    }

    [Fact]
    public async Task What_a_killed_run_spilled_is_gone_even_where_nothing_is_spilled_now()
    {
        _folder.Write("rows.jsonl.sort-7.tmp", "left");
        _folder.Write("other.jsonl.sort-0.tmp", "another's");

        using var sorter = new LineSorter(_folder.File("rows.jsonl"));
        await sorter.AddAsync("k", "v"u8.ToArray(), None);

        _folder.Files().ShouldBe(["other.jsonl.sort-0.tmp"]);
        sorter.SortedPairs(None).Select(pair => pair.Key).ShouldBe(["k"]);
    }

    [Fact]
    public async Task Equal_keys_are_ordered_by_their_lines() =>
        (await SortAsync(["k b", "k a", "k c"], 1 << 20)).ShouldBe(["k a", "k b", "k c"]);

    private async Task<IReadOnlyList<string>> SortAsync(string[] lines, long buffer)
    {
        using var sorter = new LineSorter(_folder.File(Guid.NewGuid().ToString("N")), buffer);
        foreach (var line in lines)
            await sorter.AddAsync(line[..Math.Min(1, line.Length)], Encoding.UTF8.GetBytes(line), None);
        return [.. sorter.Sorted(None).Select(Encoding.UTF8.GetString)];
    }
}
