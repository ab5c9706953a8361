namespace ShoeData.Training;

/// <summary>What a cross-validation is asked for beside the recipe.</summary>
/// <param name="Name">Folder of its results.</param>
/// <param name="Folds">Null for as many as the data set says.</param>
/// <param name="Within">The parts of the data set whose pictures take part.</param>
/// <param name="Against">Earlier cross-validations to compare with, picture by picture.</param>
internal sealed record CrossValidationSettings(string Name, int? Folds, IReadOnlyList<Split> Within, IReadOnlyList<string> Against);
