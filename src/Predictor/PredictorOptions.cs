using System.ComponentModel.DataAnnotations;

namespace ShoeData.Predictor;

/// <summary>How photos are priced.</summary>
public sealed record PredictorOptions : IStageOptions
{
    public static string Section => "Predictor";

    /// <summary>The training run whose weights are used, unless <c>--run</c> names one.</summary>
    [Required]
    public string Run { get; init; } = "main";

    /// <summary>Below this probability of the best bin the verdict is "cannot tell".</summary>
    [Range(0.0, 1.0, ErrorMessage = "a probability was wanted")]
    public double MinProbability { get; init; } = 0.25;

    /// <summary>
    /// Below this likelihood that it shows one shoe from the side the verdict is "cannot tell", and as in curation where it is not sure and the outline does not
    /// agree; 0 to price whatever is shown.
    /// </summary>
    [Range(0.0, 1.0, ErrorMessage = "a likelihood from 0 to 1 was wanted")]
    public double MinSideScore { get; init; } = 0.5;

    [AllowedValues("auto", "cpu", "cuda", ErrorMessage = "auto, cpu or cuda was wanted")]
    public string Device { get; init; } = "auto";

    /// <summary>Processor threads of the arithmetic; 0 for all cores.</summary>
    [Range(0, 1024, ErrorMessage = "0 to 1024 threads were wanted")]
    public int Threads { get; init; }
}
