using System.Security.Cryptography;

namespace ShoeData.Training;

/// <summary>Whether the files of a run belong together, and to a data set.</summary>
internal static class RunCheck
{
    /// <summary>Whether the weights are those that the metadata were written for.</summary>
    /// <exception cref="UserError">They are of other classes or preprocessing, or their content has changed.</exception>
    public static void Weights(RunLayout run, RunMeta meta, IWeightsFile weights)
    {
        const string Remedy = "the two files are of different runs: put back the one that belongs, or train the run again";
        var classes = string.Join(',', meta.Classes);
        if (weights.Metadata.TryGetValue("classes", out var told) && told != classes)
            throw new UserError($"{run.Weights}: these weights tell the classes {told} apart, {run.Meta} has {classes}; {Remedy}.");
        if (weights.Metadata.TryGetValue(InitialWeights.PreprocessingKey, out var wanted) && wanted != meta.Preprocessing)
            throw new UserError($"{run.Weights}: these weights want pictures preprocessed as {wanted}, {run.Meta} says {meta.Preprocessing}; {Remedy}.");
        using var stream = File.OpenRead(run.Weights);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(stream));
        if (sha256 != meta.WeightsSha256)
            throw new UserError($"{run.Weights}: the file has the SHA-256 {sha256}, {run.Meta} was written for {meta.WeightsSha256}: it is damaged or of another run; put back the one that belongs, or train the run again.");
    }

    /// <summary>Whether a run can be scored on a data set.</summary>
    /// <exception cref="UserError">It knows other classes, was trained on another state of the data set, or there is nothing to score it on.</exception>
    public static void DataSet(RunLayout run, RunMeta meta, LabelledShoes shoes, DataLayout layout)
    {
        if (!meta.Classes.SequenceEqual(shoes.Bins))
        {
            throw new UserError(
                $"{run.Meta}: the run knows the classes [{string.Join(", ", meta.Classes)}], {layout.Classes} has [{string.Join(", ", shoes.Bins)}]; train again on this data set.");
        }

        if (meta.SplitManifestSha256 != shoes.Fingerprint)
            throw new UserError($"{run.Meta}: the run was trained on another state of {layout.SplitManifest}, whose training pictures may be test pictures now; train again.");
        if (shoes.Counts(Split.Test).Sum() == 0)
            throw new UserError($"{layout.SplitManifest}: the test split has no pictures; add shoes and run Curation again.");
    }

    /// <summary>What is odd about the test split, but no obstacle.</summary>
    public static IEnumerable<string> Notices(LabelledShoes shoes)
    {
        var (test, train) = (shoes.Counts(Split.Test), shoes.Counts(Split.Train));
        foreach (var (index, bin) in shoes.Bins.Index())
        {
            if (test[index] == 0 && train[index] > 0)
                yield return $"class {bin} has no test picture: nothing is known of how well it is told.";
            else if (test[index] == 1)
                yield return $"class {bin} has a single test picture: its figures are those of one shoe.";
        }
    }
}
