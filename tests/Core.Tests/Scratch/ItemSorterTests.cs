using CsCheck;

namespace ShoeData.Tests;

public sealed class ItemSorterTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly Scratch _scratch;

    public ItemSorterTests() => _scratch = new Scratch(_folder.File("scratch"));

    public void Dispose()
    {
        _scratch.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void A_few_are_sorted_in_memory() => Gen.Int.Array.Sample(items => Sorted(items).ShouldBe(items.Order()), iter: 200);

    [Fact]
    public void More_than_a_buffer_are_sorted_on_the_disk_and_can_be_asked_for_again()
    {
        // Four buffers of sixteen bytes an item, the last one not full.
        var random = new Random(1);
        (long One, int Other)[] items = [.. Enumerable.Range(0, 900_000).Select(number => ((long)random.Next(1000), number))];
        var sorter = _scratch.Sorter<(long One, int Other)>();
        foreach (var item in items)
            sorter.Add(item);

        _folder.Files().ShouldBeEmpty();
        Array.Sort(items);
        sorter.Sorted().SequenceEqual(items).ShouldBeTrue();
        sorter.Sorted().Take(3).ShouldBe(items[..3]);
        sorter.Sorted().SequenceEqual(items).ShouldBeTrue();
    }

    [Fact]
    public void What_is_added_in_order_stays_in_order() => Sorted([1, 1, 2, 3]).ShouldBe([1, 1, 2, 3]);

    private IEnumerable<int> Sorted(int[] items)
    {
        var sorter = _scratch.Sorter<int>();
        foreach (var item in items)
            sorter.Add(item);
        return sorter.Sorted();
    }
}
