using System.Globalization;
using Spectre.Console;

namespace ShoeData.Training;

/// <summary>
/// A whole run, files and all: learnt from the training pictures, its epoch chosen and its probabilities corrected by validation; and where that is asked
/// for, learnt once more from both, for as many epochs, as validation pictures are too good to be left unlearnt. What was chosen stays a run of its own.
/// </summary>
internal sealed class RunFitting(StageContext context, TrainingOptions options, string? weights)
{
    /// <summary>Goes on from the run's checkpoints where there are some that fit.</summary>
    public async Task<LearningRecord> RunAsync(LabelledShoes shoes, RunLayout run, CancellationToken token)
    {
        if (!options.Refit)
        {
            if (Directory.Exists(run.Validated.Folder))
                Directory.Delete(run.Validated.Folder, recursive: true);
            return await ChooseAsync(shoes, run, token);
        }

        var chosen = await ChooseAsync(shoes, run.Validated, token);
        context.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Epoch {chosen.Best.Epoch} is {EpochResult.Title(options.SelectBy)} (validation accuracy {chosen.Validation.Accuracy:P1}): now as many once more, from training and validation pictures together."));
        await RefitAsync(chosen, shoes.WithoutValidation(), run, token);
        return chosen;
    }

    private async Task<LearningRecord> ChooseAsync(LabelledShoes shoes, RunLayout run, CancellationToken token)
    {
        using var session = await TrainingSession.PrepareAsync(context, options, shoes, weights, token);
        var outcome = await session.RunAsync(run, token);
        await RunFiles.WriteAsync(run, session, outcome.Record, outcome.Weights, token);
        return outcome.Record;
    }

    private async Task RefitAsync(LearningRecord chosen, LabelledShoes shoes, RunLayout run, CancellationToken token)
    {
        using var session = await TrainingSession.PrepareRefitAsync(context, options, shoes, weights, chosen.Best.Epoch, token);
        var outcome = await session.RunAsync(run, token);
        await RunFiles.WriteAsync(run, session, chosen, outcome.Weights, token);
    }
}
