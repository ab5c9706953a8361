namespace ShoeData.Training.Tests;

public sealed class RecipeRulesTests
{
    [Theory]
    [InlineData("Training:LogitAdjustment (--set) is '1'; an ordinal objective has no logit per class to adjust; use Training:ClassWeights or Training:Sampling with Training:Objective corn.", "Training:Objective=corn", "Training:LogitAdjustment=1")]
    [InlineData("Training:ProbeEpochs (--set) is '0'; the head of squeezenet1_1_grid standardises its inputs as a probe sees them; set 1 or more, or another Training:Model.", "Training:Model=squeezenet1_1_grid", "Training:ProbeEpochs=0")]
    [InlineData("Training:Mixup (--set) is '0.2'; a batch of one picture has none to mix it with; raise Training:BatchSize.", "Training:BatchSize=1", "Training:Mixup=0.2")]
    [InlineData("Training:CutMix (--set) is '1'; nothing is mixed while Training:MixProbability is 0; raise it, or set this to 0.", "Training:CutMix=1", "Training:MixProbability=0")]
    [InlineData("Training:CropProbability (--set) is '0.5'; the 3 probe epochs learn from features that are computed once, so this would do nothing; set Training:Epochs, or this to 0.", "Training:CropProbability=0.5", "Training:Epochs=0", "Training:ProbeEpochs=3")]
    [InlineData("Training:Patience (--set) is '3'; it waits for a better epoch, and with Training:SelectBy last the last one always is; set it to 0, or choose by accuracy or loss.", "Training:SelectBy=last", "Training:Patience=3")]
    [InlineData("Training:Objective (--set) is 'ordinal'; cross_entropy, corn or coral was wanted.", "Training:Objective=ordinal")]
    [InlineData("Training:EmaDecay (--set) is '1'; 0 to 0.999999 was wanted.", "Training:EmaDecay=1")]
    public void Settings_that_make_no_sense_together_are_refused(string message, params string[] settings) =>
        Should.Throw<UserError>(() => Settings.Load(Path.GetTempPath(), null, settings, new Dictionary<string, string>()).Bind<TrainingOptions>()).Message.ShouldBe(message);
}
