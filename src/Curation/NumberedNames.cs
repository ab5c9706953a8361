using System.Runtime.InteropServices;

namespace ShoeData.Curation;

/// <summary>Numbers names in their ordinal order, in bounded memory.</summary>
/// <typeparam name="TUse">Who uses a name, and for what.</typeparam>
/// <param name="path">A name in the folder that has room for them.</param>
internal sealed class NumberedNames<TUse>(string path) : IDisposable
    where TUse : unmanaged
{
    private const int SortBytes = 4 * 1024 * 1024;

    private readonly LineSorter _sorter = new(path, SortBytes);

    /// <param name="name">One may come again and again.</param>
    public Task AddAsync(string name, TUse use, CancellationToken token) => _sorter.AddAsync(name, MemoryMarshal.AsBytes(new ReadOnlySpan<TUse>(in use)).ToArray(), token);

    /// <summary>Every use with the number of its name, from 0; those of one name beside each other.</summary>
    public IEnumerable<NumberedUse<TUse>> Numbered(CancellationToken token)
    {
        var (number, last) = (-1, (string?)null);
        foreach (var (name, use) in _sorter.SortedPairs(token))
        {
            number = name == last ? number : number + 1;
            last = name;
            yield return new NumberedUse<TUse>(name, number, MemoryMarshal.Read<TUse>(use));
        }
    }

    public void Dispose() => _sorter.Dispose();
}
