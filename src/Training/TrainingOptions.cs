using System.ComponentModel.DataAnnotations;

namespace ShoeData.Training;

/// <summary>How a model is trained and evaluated.</summary>
public sealed record TrainingOptions : IStageOptions
{
    public static string Section => "Training";

    /// <summary>Name of the run, which is its folder under <c>data/runs/</c>.</summary>
    [Required]
    [RegularExpression("[A-Za-z0-9][A-Za-z0-9._-]*", ErrorMessage = "a folder name of letters, digits, '.', '_' and '-' was wanted")]
    public string Run { get; init; } = "main";

    /// <summary>A model that <c>Training models</c> lists.</summary>
    [Required]
    public string Model { get; init; } = "resnet18";

    /// <summary><c>none</c>, or the path of a file with torchvision's names: safetensors, or what torch.save made of a state_dict.</summary>
    [Required]
    public string Weights { get; init; } = InitialWeights.None;

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

    /// <summary>Share of the steps in which the rate climbs, before it falls along a cosine.</summary>
    [Range(0.0, 0.9, ErrorMessage = "a share from 0 to 0.9 was wanted")]
    public double WarmUp { get; init; } = 0.1;

    [Range(0.0, 0.9, ErrorMessage = "0 to 0.9 was wanted")]
    public double LabelSmoothing { get; init; } = 0.1;

    /// <summary>How far a label reaches into the neighbouring price bins: the distance, in bins, at which its share falls to 1/e; 0 for hard labels.</summary>
    [Range(0.0, 10.0, ErrorMessage = "0 to 10 bins were wanted")]
    public double SoftBins { get; init; }

    /// <summary>How rare classes count: <c>none</c> alike, <c>sqrt</c> somewhat more, <c>balanced</c> as much as frequent ones.</summary>
    [AllowedValues("none", "sqrt", "balanced", ErrorMessage = "none, sqrt or balanced was wanted")]
    public string ClassWeights { get; init; } = "none";

    /// <summary>What makes an epoch the best on validation: <c>accuracy</c> (of equals the lower loss) or <c>loss</c>.</summary>
    [AllowedValues("accuracy", "loss", ErrorMessage = "accuracy or loss was wanted")]
    public string SelectBy { get; init; } = "accuracy";

    /// <summary>So many epochs of fine-tuning without a better one on validation end the run; 0 for never.</summary>
    [Range(0, 10_000, ErrorMessage = "0 to 10000 epochs were wanted")]
    public int Patience { get; init; }

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

    /// <summary>Resamplings behind each interval of the evaluation.</summary>
    [Range(100, 1_000_000, ErrorMessage = "100 to 1000000 were wanted")]
    public int BootstrapResamples { get; init; } = 2000;
}
