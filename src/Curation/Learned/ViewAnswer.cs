using ShoeData.Curation.Measures;

namespace ShoeData.Curation.Learned;

/// <summary>What the learned part says of one picture.</summary>
internal sealed record ViewAnswer(ViewScores Views, ToeDirection Toe);
