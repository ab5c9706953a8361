namespace ShoeData.Training;

/// <summary>A number under a name, as TensorBoard draws it over the steps.</summary>
internal readonly record struct Scalar(string Tag, double Value);
