using System.Globalization;
using System.Text;
using ShoeData.Imaging;

namespace ShoeData.Training;

/// <summary>The files a training run leaves. The weights come last but one, the metadata that makes the run usable last.</summary>
internal static class RunFiles
{
    public static async Task WriteAsync(RunLayout run, TrainingSession session, LearningRecord record, IReadOnlyList<NamedTensor> weights, CancellationToken token)
    {
        await WriteHistoryAsync(run, record.History, token);
        await AtomicFile.WriteTextAsync(run.Options, OptionsSnapshot.ToJson(session.Options), token);
        await SafetensorsWriter.WriteAsync(run.Weights, [.. weights.Select(session.Saved)], Labels(session), token);
        await AtomicFile.WriteJsonAsync(run.Meta, await MetaAsync(run, session, record, token), TrainingJson.Default.RunMeta, token);
    }

    /// <summary>Of a finished run, or of one that is under way: what an earlier run left in the same folder is no whole run any more.</summary>
    public static Task WriteHistoryAsync(RunLayout run, IReadOnlyList<EpochResult> history, CancellationToken token = default)
    {
        Directory.CreateDirectory(run.Folder);
        File.Delete(run.Meta);
        return AtomicFile.WriteTextAsync(run.History, History(history), token);
    }

    private static string History(IReadOnlyList<EpochResult> history)
    {
        var text = new StringBuilder("epoch,phase,learning_rate,train_loss_running,train_accuracy_running,val_loss,val_accuracy\n");
        foreach (var row in history)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"{row.Epoch},{row.Phase},{row.LearningRate:G6},{row.Train.Loss:F6},{row.Train.Accuracy:F6},{row.Validation?.Loss:F6},{row.Validation?.Accuracy:F6}\n");
        }

        return text.ToString();
    }

    // The weights say themselves how they want to be used, wherever they are copied to.
    private static Dictionary<string, string> Labels(TrainingSession session) => new()
    {
        ["model"] = session.Options.Model,
        ["classes"] = string.Join(',', session.Shoes.Bins),
        [InitialWeights.PreprocessingKey] = session.Preprocessing.Name,
    };

    private static async Task<RunMeta> MetaAsync(RunLayout run, TrainingSession session, LearningRecord record, CancellationToken token)
    {
        var train = session.Shoes.Of(Split.Train);
        var scale = PriceScale.Of(session.Shoes);
        return new RunMeta
        {
            Model = session.Options.Model,
            Classes = [.. session.Shoes.Bins],
            Preprocessing = session.Preprocessing.Name,
            Objective = session.Layout.Objective.Name,
            PriceHead = session.Layout.Price,
            ImageSize = session.Options.ImageSize,
            SquareSize = await SideAsync(train[0].Path, token),
            ClassPrices = [.. scale.ClassPrices],
            HighestPrice = scale.HighestPrice,
            TrainCounts = [.. session.Shoes.Counts(Split.Train)],
            InitialWeights = session.InitialWeights,
            Seed = session.Options.Seed,
            SplitManifestSha256 = session.Shoes.Fingerprint,
            Refit = session.LastEpoch is not null,
            BestEpoch = record.Best.Epoch,
            ValidationAccuracy = record.Validation.Accuracy,
            ValidationLoss = record.Validation.Loss,
            Calibration = record.Calibration,
            WeightsSha256 = await ContentHash.OfFileAsync(run.Weights, token),
        };
    }

    private static async Task<int> SideAsync(string picture, CancellationToken token) =>
        PictureProbe.Read(await File.ReadAllBytesAsync(picture, token))?.Width
            ?? throw new UserError($"{picture}: this picture of the data set cannot be read; run Curation again.");
}
