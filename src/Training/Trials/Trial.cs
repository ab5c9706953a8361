namespace ShoeData.Training;

/// <summary>One training whose only outcome are figures: a recipe, the pictures in their parts, and what is asked afterwards.</summary>
/// <param name="Title">For people: <c>fold 2 of 5</c>.</param>
/// <param name="Options">The recipe.</param>
/// <param name="Shoes">With the part of each picture as this trial has it, which need not be the data set's own.</param>
/// <param name="Asked">The parts whose probabilities are kept.</param>
internal sealed record Trial(string Title, TrainingOptions Options, LabelledShoes Shoes, IReadOnlyList<Split> Asked);
