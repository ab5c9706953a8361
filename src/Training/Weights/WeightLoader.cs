using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>Puts a file's tensors into a model, and says exactly what does not fit.</summary>
internal static class WeightLoader
{
    private const string Counter = ".num_batches_tracked";
    private const int NamesShown = 5;

    /// <summary>Replaces every weight of the model.</summary>
    /// <param name="newHead">Leave the last layer as it is when the file's has another class count: the start of fine-tuning.</param>
    /// <exception cref="UserError">Names are missing, unexpected, or of another shape; all are counted and the first few named.</exception>
    public static void Load(ImageClassifier model, IWeightsFile file, bool newHead)
    {
        var wanted = model.State().ToDictionary(tensor => tensor.Name, tensor => tensor.Value);
        var given = file.Entries.ToDictionary(entry => model.NameOf(entry.Name), StringComparer.Ordinal);
        var mismatched = wanted.Where(pair => given.TryGetValue(pair.Key, out var entry) && !entry.Shape.SequenceEqual(pair.Value.shape)
            && !(newHead && model.IsHead(pair.Key))).Select(pair => $"{given[pair.Key]} for [{string.Join(", ", pair.Value.shape)}]");
        // Files of early torchvision have no counters; they only matter to a momentum that is not used here.
        var missing = wanted.Keys.Where(name => !given.ContainsKey(name) && !(newHead && model.IsAdded(name)) && !name.EndsWith(Counter, StringComparison.Ordinal));
        var unexpected = given.Keys.Where(name => !wanted.ContainsKey(name) && !(newHead && model.LeavesOut(name))).Order(StringComparer.Ordinal);
        List<string> problems = [.. Problem("missing", missing), .. Problem("unexpected", unexpected), .. Problem("of another shape", mismatched)];
        if (problems.Count > 0)
            throw new UserError($"{file.Path}: these are not the weights of {model.GetName()}: {string.Join("; ", problems)}. Name the model they belong to, or other weights.");
        Copy(file, wanted, given);
    }

    /// <summary>The classes the file's last layer tells apart.</summary>
    /// <exception cref="UserError">The file has no such layer.</exception>
    public static int ClassCount(IWeightsFile file, string headName) =>
        file.Entries.FirstOrDefault(entry => entry.Name == headName + ".bias") is { Shape: [var classes] } && classes <= int.MaxValue
            ? (int)classes
            : throw new UserError($"{file.Path}: there is no {headName}.bias, so these are the weights of another model; name the model they belong to.");

    private static void Copy(IWeightsFile file, Dictionary<string, Tensor> wanted, Dictionary<string, WeightsEntry> given)
    {
        using var untracked = no_grad();
        foreach (var (name, target) in wanted)
        {
            if (!given.TryGetValue(name, out var entry) || !entry.Shape.SequenceEqual(target.shape))
                continue;
            using var tensor = file.Read(entry.Name);
            target.copy_(tensor);
        }
    }

    private static IEnumerable<string> Problem(string what, IEnumerable<string> names)
    {
        var all = names.ToList();
        if (all.Count > 0)
            yield return $"{all.Count} {what} ({string.Join(", ", all.Take(NamesShown))}{(all.Count > NamesShown ? ", ..." : "")})";
    }
}
