namespace ShoeData.Training;

/// <summary>What a linear baseline came to.</summary>
/// <param name="Features">Numbers a picture, before components were taken.</param>
/// <param name="Shares">What each component explains, the largest first.</param>
/// <param name="Test">What it says of the test pictures.</param>
internal sealed record LinearOutcome(int Features, BaselineChoice Chosen, IReadOnlyList<double> Shares, IReadOnlyList<PredictedShoe> Test);
