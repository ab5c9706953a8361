using System.Collections.Concurrent;

namespace ShoeData.Curation.Tests;

/// <summary>Numbers for names, in no order, the same wherever they are asked for.</summary>
internal static class Names
{
    private static readonly ConcurrentDictionary<string, Lazy<int>> Numbers = new();
    private static readonly ConcurrentDictionary<int, string> Texts = new();
    private static int _last;

    public static int NumberOf(string name) => Numbers.GetOrAdd(name, Lazily).Value;

    public static string Of(int number) => Texts[number];

    private static Lazy<int> Lazily(string name) => new(() =>
    {
        var number = Interlocked.Increment(ref _last);
        Texts[number] = name;
        return number;
    });
}
