namespace ShoeData;

/// <summary>Every path under the data root; nothing else in the code knows one.</summary>
/// <param name="Root">Absolute path of the data root, usually <c>data/</c>.</param>
public sealed record DataLayout(string Root)
{
    public string Raw => Path.Combine(Root, "raw");

    /// <summary>Archives of data sets, and what was in them.</summary>
    public string Downloads => Path.Combine(Root, "downloads");

    public string Curated => Path.Combine(Root, "curated");

    public string SplitDataset => Path.Combine(Root, "split_dataset");

    public string Runs => Path.Combine(Root, "runs");

    /// <summary>Figures of trainings whose weights are not kept: cross-validations and comparisons.</summary>
    public string Trials => Path.Combine(Root, "trials");

    /// <summary>The outcome of every such training under the hash of what it came from; may be deleted at the price of training again.</summary>
    public string TrialShelf => Path.Combine(Trials, ".done");

    /// <summary>What a model has to beat.</summary>
    public BaselineLayout Baselines => new(Path.Combine(Root, "baselines"));

    /// <summary>What the pipeline did last, and from what.</summary>
    public string PipelineLock => Path.Combine(Root, "pipeline.lock");

    /// <summary>Sizes, times and hashes of files seen: saves hashing again, may be deleted.</summary>
    public string PipelineCache => Path.Combine(Root, ".pipeline-cache.jsonl");

    /// <summary>Which pictures are behind the combined hashes of the lock, so that a change can be named; may be deleted.</summary>
    public string PipelineListings => Path.Combine(Root, ".pipeline-listings");

    /// <summary>Decoded pictures, and what frozen backbones made of them: save doing it again, may be deleted.</summary>
    public string PictureCache => Path.Combine(Root, "cache");

    /// <summary>Held by the one program that writes.</summary>
    public string WriterLock => Path.Combine(Root, ".writer.lock");

    public string CuratedManifest => Path.Combine(Curated, "curated.jsonl");

    public string CuratedRejections => Path.Combine(Curated, "rejected.jsonl");

    public string CuratedReport => Path.Combine(Curated, "report.json");

    public string CuratedImages => Path.Combine(Curated, "images");

    /// <summary>What was measured in every picture.</summary>
    public string Pictures => Path.Combine(Curated, "pictures.jsonl");

    /// <summary>The near duplicates of every picture that was compared.</summary>
    public string Near => Path.Combine(Curated, "near.jsonl");

    /// <summary>What every picture is compared by.</summary>
    public string NearRows => Path.Combine(Curated, "near.bin");

    /// <summary>The small pictures that <c>report.html</c> shows.</summary>
    public string Previews => Path.Combine(Curated, "previews.jsonl");

    public string SplitManifest => Path.Combine(SplitDataset, "split.jsonl");

    /// <summary>Which group lies in which split, so that added data never moves one.</summary>
    public string SplitLock => Path.Combine(SplitDataset, "split.lock");

    /// <summary>The fold of every picture, where folds were asked for.</summary>
    public string Folds => Path.Combine(SplitDataset, "folds.jsonl");

    /// <summary>Which style lies in which fold, so that added data never moves one.</summary>
    public string FoldLock => Path.Combine(SplitDataset, "folds.lock");

    /// <summary>Training pictures for bins of equal size.</summary>
    public string Undersample => Path.Combine(SplitDataset, "balance", "undersample.csv");

    /// <summary>How many changed copies of which training pictures bring small bins up.</summary>
    public string Augment => Path.Combine(SplitDataset, "balance", "augment.csv");

    public string Classes => Path.Combine(SplitDataset, "classes.json");

    /// <summary>What the data set is, for people.</summary>
    public string DataSetCard => Path.Combine(SplitDataset, "README.md");

    /// <summary>What the data set is, for machines.</summary>
    public string Croissant => Path.Combine(SplitDataset, "croissant.json");

    /// <summary>What the data set looks like.</summary>
    public string DataSetReport => Path.Combine(SplitDataset, "report.html");

    /// <summary>What became of every listing in the last run and in the one before that decided otherwise.</summary>
    public string CuratedFates => Path.Combine(Curated, "fates.jsonl");

    public RawLayout RawSource(string source) => new(Path.Combine(Raw, source));

    /// <summary>The sources that have been acquired, in ordinal order of their names.</summary>
    public IReadOnlyList<string> RawSources() => Directory.Exists(Raw)
        ? [.. Directory.EnumerateDirectories(Raw)
            .Where(folder => File.Exists(new RawLayout(folder).Listings))
            .Select(folder => Path.GetFileName(folder))
            .Order(StringComparer.Ordinal)]
        : [];

    public string SplitFolder(Split split) => Path.Combine(SplitDataset, split.ToSnakeCase());

    public string SplitMetadata(Split split) => Path.Combine(SplitFolder(split), "metadata.csv");

    public string SplitFile(SplitImage image) => Path.Combine(SplitDataset, image.Path);

    public TrialLayout Trial(string name) => new(Path.Combine(Trials, name));

    public RunLayout Run(string name) => new(Path.Combine(Runs, name));
}
