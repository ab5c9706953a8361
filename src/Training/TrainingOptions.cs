using System.ComponentModel.DataAnnotations;

namespace ShoeData.Training;

/// <summary>How a model is trained and evaluated.</summary>
public sealed record TrainingOptions : IStageOptions, IValidatableObject
{
    public static string Section => "Training";

    /// <summary>Name of the run, which is its folder under <c>data/runs/</c>.</summary>
    [Required]
    [RegularExpression("[A-Za-z0-9][A-Za-z0-9._-]*", ErrorMessage = "a folder name of letters, digits, '.', '_' and '-' was wanted")]
    public string Run { get; init; } = "main";

    /// <summary>A model that <c>Training models</c> lists.</summary>
    [Required]
    public string Model { get; init; } = "resnet18";

    /// <summary>
    /// <c>none</c>; <c>imagenet</c> or <c>imagenet-v2</c> for torchvision's published files, fetched once; or the path of a file with torchvision's
    /// names: safetensors, or what torch.save made of a state_dict.
    /// </summary>
    [Required]
    public string Weights { get; init; } = InitialWeights.None;

    /// <summary>The folder on the web in which published weights lie.</summary>
    [Required, RegularExpression("https?://.+", ErrorMessage = "an http or https address was wanted")]
    public string WeightsAddress { get; init; } = "https://download.pytorch.org/models/";

    /// <summary>What the weights expect of pixels: <c>imagenet</c>, <c>caffe-bgr</c>, or <c>auto</c> for what the weights file says of itself.</summary>
    [AllowedValues("auto", "imagenet", "caffe-bgr", ErrorMessage = "auto, imagenet or caffe-bgr was wanted")]
    public string Preprocessing { get; init; } = "auto";

    /// <summary>Side in pixels at which pictures enter the model.</summary>
    [Range(32, 1024, ErrorMessage = "32 to 1024 pixels were wanted")]
    public int ImageSize { get; init; } = 224;

    /// <summary>Epochs in which only the head learns, on features of the frozen backbone that are computed once.</summary>
    [Range(0, 10_000, ErrorMessage = "0 to 10000 epochs were wanted")]
    public int ProbeEpochs { get; init; }

    [Range(1e-8, 10.0, ErrorMessage = "a rate above 0 and at most 10 was wanted")]
    public double ProbeRate { get; init; } = 0.001;

    /// <summary>Epochs in which the whole model learns.</summary>
    [Range(0, 10_000, ErrorMessage = "0 to 10000 epochs were wanted")]
    public int Epochs { get; init; } = 20;

    [Range(1, 4096, ErrorMessage = "1 to 4096 pictures were wanted")]
    public int BatchSize { get; init; } = 32;

    [AllowedValues("sgd", "adamw", ErrorMessage = "sgd or adamw was wanted")]
    public string Optimizer { get; init; } = "adamw";

    /// <summary>Rate of the head at the top of the schedule.</summary>
    [Range(1e-8, 10.0, ErrorMessage = "a rate above 0 and at most 10 was wanted")]
    public double LearningRate { get; init; } = 0.001;

    /// <summary>Rate of everything below the head, as a share of <see cref="LearningRate"/>.</summary>
    [Range(0.0, 1.0, ErrorMessage = "a share from 0 to 1 was wanted")]
    public double BackboneRate { get; init; } = 1;

    [Range(0.0, 1.0, ErrorMessage = "0 to 1 was wanted")]
    public double WeightDecay { get; init; } = 0.01;

    /// <summary>What the rate does once it is at the top: fall along a <c>cosine</c>, or stay <c>constant</c>.</summary>
    [AllowedValues("cosine", "constant", ErrorMessage = "cosine or constant was wanted")]
    public string Schedule { get; init; } = "cosine";

    /// <summary>Share of the steps in which the rate climbs to the top.</summary>
    [Range(0.0, 0.9, ErrorMessage = "a share from 0 to 0.9 was wanted")]
    public double WarmUp { get; init; } = 0.1;

    [Range(0.0, 0.9, ErrorMessage = "0 to 0.9 was wanted")]
    public double LabelSmoothing { get; init; } = 0.1;

    /// <summary>How far a label reaches into the neighbouring price bins: the distance, in bins, at which its share falls to 1/e; 0 for hard labels.</summary>
    [Range(0.0, 10.0, ErrorMessage = "0 to 10 bins were wanted")]
    public double SoftBins { get; init; }

    /// <summary>What the class outputs mean: <c>cross_entropy</c> (a logit per class), or the ordinal <c>corn</c> and <c>coral</c> (is it dearer than bin k?).</summary>
    [AllowedValues("cross_entropy", "corn", "coral", ErrorMessage = "cross_entropy, corn or coral was wanted")]
    public string Objective { get; init; } = Objectives.CrossEntropy;

    /// <summary>Weight in the loss of an output that tells the price itself (its logarithm, standardised); 0 for no such output.</summary>
    [Range(0.0, 100.0, ErrorMessage = "0 to 100 was wanted")]
    public double PriceHead { get; init; }

    /// <summary>Weight in the loss of outputs that tell the brand; they only help to learn and are not saved; 0 for no such outputs.</summary>
    [Range(0.0, 100.0, ErrorMessage = "0 to 100 was wanted")]
    public double BrandHead { get; init; }

    /// <summary>How rare classes count: <c>none</c> alike, <c>sqrt</c> somewhat more, <c>balanced</c> as much as frequent ones, <c>effective</c> by the effective number of their pictures.</summary>
    [AllowedValues("none", "sqrt", "balanced", "effective", ErrorMessage = "none, sqrt, balanced or effective was wanted")]
    public string ClassWeights { get; init; } = "none";

    /// <summary>Of <c>effective</c> class weights: 0 counts all pictures alike, close to 1 all classes.</summary>
    [Range(0.0, 0.999999, ErrorMessage = "0 to 0.999999 was wanted")]
    public double ClassWeightsBeta { get; init; } = 0.99;

    /// <summary>How much the logarithm of a class's frequency is added to its logit while learning, so that rare classes are guessed as readily as frequent ones; 0 for none, 1 for all of it.</summary>
    [Range(0.0, 10.0, ErrorMessage = "0 to 10 was wanted")]
    public double LogitAdjustment { get; init; }

    /// <summary>Which pictures an epoch shows: <c>all</c> once, <c>oversample</c> (small classes repeated up to the largest), <c>undersample</c> (large ones cut to the middle one), <c>sqrt</c> (as many, by the roots of the counts).</summary>
    [AllowedValues("all", "oversample", "undersample", "sqrt", ErrorMessage = "all, oversample, undersample or sqrt was wanted")]
    public string Sampling { get; init; } = "all";

    /// <summary>Decay of the moving average of the weights, which is then validated and kept instead of the weights; 0 for none.</summary>
    [Range(0.0, 0.999999, ErrorMessage = "0 to 0.999999 was wanted")]
    public double EmaDecay { get; init; }

    /// <summary>
    /// Which epoch's weights are kept: the best on validation by <c>accuracy</c> (of equals the lower loss) or by <c>loss</c>, or the <c>last</c>, so that
    /// the schedule comes to its end and validation pictures only teach the calibration.
    /// </summary>
    [AllowedValues("accuracy", "loss", EpochResult.Last, ErrorMessage = "accuracy, loss or last was wanted")]
    public string SelectBy { get; init; } = "accuracy";

    /// <summary>So many epochs of fine-tuning without a better one on validation end the run; 0 for never.</summary>
    [Range(0, 10_000, ErrorMessage = "0 to 10000 epochs were wanted")]
    public int Patience { get; init; }

    /// <summary>
    /// Whether, once validation has chosen the epoch and taught the calibration, the run begins anew and learns as many epochs from training and validation
    /// pictures together: those weights are the run's. Validation figures are then of the weights before, which are kept beside them.
    /// </summary>
    public bool Refit { get; init; }

    /// <summary>Gradients longer than this are shortened to it; 0 for never.</summary>
    [Range(0.0, 1e6, ErrorMessage = "0 or more was wanted")]
    public double ClipNorm { get; init; } = 5;

    /// <summary>Probability that a training picture is mirrored.</summary>
    [Range(0.0, 1.0, ErrorMessage = "a probability was wanted")]
    public double FlipProbability { get; init; } = 0.5;

    /// <summary>Probability that a training picture's colours are changed.</summary>
    [Range(0.0, 1.0, ErrorMessage = "a probability was wanted")]
    public double JitterProbability { get; init; } = 0.5;

    /// <summary>Largest relative change of brightness, of contrast and of saturation.</summary>
    [Range(0.0, 1.0, ErrorMessage = "0 to 1 was wanted")]
    public double Jitter { get; init; } = 0.2;

    /// <summary>Largest turn of the hue, in turns of the colour circle.</summary>
    [Range(0.0, 0.5, ErrorMessage = "0 to 0.5 was wanted")]
    public double HueJitter { get; init; } = 0.02;

    /// <summary>Probability that a training picture is cut to a part of itself, which then fills the frame.</summary>
    [Range(0.0, 1.0, ErrorMessage = "a probability was wanted")]
    public double CropProbability { get; init; }

    /// <summary>Smallest share of the area that a cut leaves.</summary>
    [Range(0.01, 1.0, ErrorMessage = "a share from 0.01 to 1 was wanted")]
    public double CropArea { get; init; } = 0.6;

    /// <summary>Largest ratio of the sides of what a cut leaves, either way; 1 for squares.</summary>
    [Range(1.0, 4.0, ErrorMessage = "1 to 4 was wanted")]
    public double CropStretch { get; init; } = 4 / 3.0;

    /// <summary>Largest turn of a training picture in degrees, either way.</summary>
    [Range(0.0, 180.0, ErrorMessage = "0 to 180 degrees were wanted")]
    public double Rotation { get; init; }

    /// <summary>Largest shift of a training picture in each direction, as a share of its side.</summary>
    [Range(0.0, 0.5, ErrorMessage = "a share from 0 to 0.5 was wanted")]
    public double Translation { get; init; }

    /// <summary>Probability that a rectangle of a training picture is covered.</summary>
    [Range(0.0, 1.0, ErrorMessage = "a probability was wanted")]
    public double ErasingProbability { get; init; }

    /// <summary>Largest share of the area that is covered.</summary>
    [Range(0.01, 0.9, ErrorMessage = "a share from 0.01 to 0.9 was wanted")]
    public double ErasingArea { get; init; } = 0.2;

    /// <summary>How evenly two pictures, or in the probe their features, are laid over each other (mixup): the parameter of the Beta distribution; 0 for never.</summary>
    [Range(0.0, 10.0, ErrorMessage = "0 to 10 was wanted")]
    public double Mixup { get; init; }

    /// <summary>How large the patches are that two pictures exchange (CutMix): the parameter of the Beta distribution; 0 for never.</summary>
    [Range(0.0, 10.0, ErrorMessage = "0 to 10 was wanted")]
    public double CutMix { get; init; }

    /// <summary>Probability that a batch is mixed at all, where <see cref="Mixup"/> or <see cref="CutMix"/> is set.</summary>
    [Range(0.0, 1.0, ErrorMessage = "a probability was wanted")]
    public double MixProbability { get; init; } = 1;

    [Range(0, int.MaxValue, ErrorMessage = "0 or more was wanted")]
    public int Seed { get; init; } = 1;

    /// <summary>Processor threads of the arithmetic; 0 for all cores. Another count may round differently.</summary>
    [Range(0, 1024, ErrorMessage = "0 to 1024 threads were wanted")]
    public int Threads { get; init; }

    [AllowedValues("auto", "cpu", "cuda", ErrorMessage = "auto, cpu or cuda was wanted")]
    public string Device { get; init; } = "auto";

    /// <summary>
    /// Seconds after which a run saves where it stands, beside the end of each epoch of fine-tuning; 0 for after every step. It changes no result.
    /// </summary>
    [Range(0, 86_400, ErrorMessage = "0 to 86400 seconds were wanted")]
    public int CheckpointSeconds { get; init; } = 300;

    /// <summary>Numbers of convolutions and linear layers below the head: <c>fp32</c>, <c>bf16</c>, or <c>auto</c> for bf16 on a GPU.</summary>
    [AllowedValues("auto", "fp32", "bf16", ErrorMessage = "auto, fp32 or bf16 was wanted")]
    public string Precision { get; init; } = "auto";

    /// <summary>Order of a picture's numbers in memory: <c>nchw</c>, <c>nhwc</c>, or <c>auto</c> for nhwc, the faster one.</summary>
    [AllowedValues("auto", "nchw", "nhwc", ErrorMessage = "auto, nchw or nhwc was wanted")]
    public string MemoryFormat { get; init; } = "auto";

    /// <summary>Whether a GPU may round the factors of 32-bit products to TensorFloat-32, which is faster.</summary>
    public bool Tf32 { get; init; } = true;

    /// <summary>Resamplings behind each interval of the evaluation.</summary>
    [Range(100, 1_000_000, ErrorMessage = "100 to 1000000 were wanted")]
    public int BootstrapResamples { get; init; } = 2000;

    /// <summary>What cannot go together.</summary>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => RecipeRules.Problems(this);
}
