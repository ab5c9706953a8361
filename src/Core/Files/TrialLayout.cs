namespace ShoeData;

/// <summary>The files of one trial under <c>data/trials/</c>: figures of trainings whose weights are not kept.</summary>
public sealed record TrialLayout(string Folder)
{
    /// <summary>What was said of each picture held out.</summary>
    public string Predictions => Path.Combine(Folder, "predictions.csv");

    /// <param name="command">The command that wrote it.</param>
    /// <param name="extension">Without the dot.</param>
    public string File(string command, string extension) => Path.Combine(Folder, $"{command}.{extension}");
}
