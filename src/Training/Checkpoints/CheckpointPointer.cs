namespace ShoeData.Training;

/// <summary><c>checkpoint.json</c>: which of the folder's files is the checkpoint. It is renamed into place when that is whole.</summary>
/// <param name="File">Its name in the folder.</param>
/// <param name="Epoch">Under way when it was saved, for people.</param>
/// <param name="Step">Done in that epoch, for people.</param>
internal sealed record CheckpointPointer(string File, string Sha256, int Epoch, int Step);
