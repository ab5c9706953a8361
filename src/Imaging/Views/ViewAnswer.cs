namespace ShoeData.Imaging;

/// <summary>What the learned part says of one picture.</summary>
public sealed record ViewAnswer(ViewScores Views, ToeDirection Toe);
