namespace ShoeData.Training;

/// <summary>An entry of a dictionary.</summary>
internal sealed record PickledPair(PickleValue Key, PickleValue Value);
