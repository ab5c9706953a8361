namespace ShoeData.Pipeline;

/// <summary>The whole pipeline: its stages, in the order in which they run.</summary>
internal static class Stages
{
    public static IReadOnlyList<StageDefinition> All { get; } =
    [
        Scrapers.ScrapersStage.Definition,
        KaggleImport.KaggleImportStage.Definition,
        Curation.CurationStage.Definition,
        Training.TrainStage.Definition,
        Training.EvaluateStage.Definition,
    ];
}
