namespace ShoeData.Training;

/// <summary>One baseline's line.</summary>
/// <param name="Name">As files have it.</param>
/// <param name="Title">For people.</param>
/// <param name="Features">Numbers a picture; null for one that does not look at pictures.</param>
/// <param name="Chosen">Null for one that has nothing to choose.</param>
/// <param name="Explained">The share of variance that the first 1, 2, ... components hold together; empty without components.</param>
/// <param name="Test">Its figures on test.</param>
/// <param name="Lead">Less the constant on test, picture by picture.</param>
internal sealed record BaselineRow(
    string Name, string Title, int? Features, BaselineChoice? Chosen, IReadOnlyList<double> Explained, FigureSet Test, FigureSet Lead);
