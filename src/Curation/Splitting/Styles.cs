using System.Diagnostics;

namespace ShoeData.Curation.Splitting;

/// <summary>Every style of a contender, of a lock, or that a person named, by its number; numbers sort as names do. Where each lay after the last run.</summary>
internal sealed class Styles : IDisposable
{
    private readonly RowFile<string> _names;

    // From 1; 0 of one that was in none.
    private readonly Column<int> _splits;
    private readonly Column<int> _folds;
    private readonly Dictionary<string, int> _tied = new(StringComparer.Ordinal);

    private Styles(DataLayout layout, Scratch scratch) =>
        (_names, _splits, _folds) = (Manifest.Temporary(layout.SplitLock, CurationJson.Default.String), scratch.Column<int>(), scratch.Column<int>());

    public int Count => _names.Count;

    /// <param name="names">All that name a style.</param>
    /// <param name="contender">Called for each contender with its position and the number of its style.</param>
    public static Styles Of(DataLayout layout, NumberedNames<StyleUse> names, Action<int, int> contender, Scratch scratch, CancellationToken token)
    {
        var styles = new Styles(layout, scratch);
        foreach (var (name, number, use) in names.Numbered(token))
        {
            if (number == styles.Count)
                styles.Add(name);
            switch (use.User)
            {
                case StyleUser.Contender:
                    contender(use.Of, number);
                    break;
                case StyleUser.Split:
                    styles._splits[number] = use.Of + 1;
                    break;
                case StyleUser.Fold:
                    styles._folds[number] = use.Of + 1;
                    break;
                case StyleUser.Tie:
                    styles._tied[name] = number;
                    break;
                default:
                    throw new UnreachableException();
            }
        }

        return styles;
    }

    public string NameOf(int style) => _names[style];

    /// <summary>Null of a style that was never placed.</summary>
    public Split? SplitOf(int style) => _splits[style] is var split and > 0 ? (Split)(split - 1) : null;

    /// <summary>Null of a style that was in no fold, or in one of another number of folds.</summary>
    public int? FoldOf(int style) => _folds[style] is var fold and > 0 ? fold - 1 : null;

    /// <summary>The number of a style that a person named.</summary>
    public int Tied(string name) => _tied[name];

    public void Dispose() => _names.Dispose();

    private void Add(string name)
    {
        _names.Add(name);
        _splits.Add(0);
        _folds.Add(0);
    }
}
