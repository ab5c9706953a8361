namespace ShoeData.Training;

/// <summary>The loss is no finite number any more; the message says what it is and at which step.</summary>
internal sealed class TrainingDivergedException(string message) : Exception(message);
