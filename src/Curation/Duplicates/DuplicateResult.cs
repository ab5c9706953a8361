namespace ShoeData.Curation.Duplicates;

/// <summary>One contender of each cluster of duplicates, the others as rejections, and the styles they tie together.</summary>
internal sealed record DuplicateResult(
    IReadOnlyList<Contender> Kept, IReadOnlyList<Rejection> Rejections, IReadOnlyList<StyleLink> Links);
