namespace ShoeData.Curation.Splitting;

/// <summary>What a style's name is used for.</summary>
/// <param name="Of">A contender's position, a <see cref="Split"/>, or a fold.</param>
internal readonly record struct StyleUse(StyleUser User, int Of = 0);
