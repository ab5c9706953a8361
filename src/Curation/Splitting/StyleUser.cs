namespace ShoeData.Curation.Splitting;

/// <summary>Who names a style.</summary>
internal enum StyleUser
{
    /// <summary>A contender is of it.</summary>
    Contender,

    /// <summary><c>split.lock</c>: it was placed before.</summary>
    Split,

    /// <summary><c>folds.lock</c>.</summary>
    Fold,

    /// <summary>A person ties another one to it.</summary>
    Tie,
}
