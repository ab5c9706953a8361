namespace ShoeData.Curation.Splitting;

/// <summary><c>folds.lock</c>: the fold of every style that was ever placed, and into how many folds.</summary>
internal sealed record FoldLock(int Folds, SortedDictionary<string, int> Styles)
{
    public static FoldLock Empty { get; } = new(0, []);

    /// <summary>Empty when it was made for another number of folds.</summary>
    public IReadOnlyDictionary<string, int> For(int folds) => folds == Folds ? Styles : Empty.Styles;
}
