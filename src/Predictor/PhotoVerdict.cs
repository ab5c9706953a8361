using ShoeData.Training;

namespace ShoeData.Predictor;

/// <summary>One photo's answer as it is printed. The figures are missing only where the file is no picture.</summary>
internal sealed record PhotoVerdict
{
    public const string Ok = "ok";
    public const string CannotTell = "cannot tell";

    public required string File { get; init; }

    /// <summary>Lower bound of the most probable bin in dollars.</summary>
    public int? Bin { get; init; }

    public double? Probability { get; init; }

    public double? PriceUsd { get; init; }

    /// <summary>Lower end of the 80 % interval in dollars.</summary>
    public double? LowUsd { get; init; }

    /// <summary>Upper end of the 80 % interval in dollars.</summary>
    public double? HighUsd { get; init; }

    public required string Verdict { get; init; }

    /// <summary>Why the verdict is "cannot tell"; null where it is "ok".</summary>
    public string? Reason { get; init; }

    /// <summary>The most probable bins.</summary>
    public IReadOnlyList<BinProbability> Top { get; init; } = [];

    /// <param name="minProbability">Below this probability of the best bin the model is taken to be unsure.</param>
    /// <param name="top">How many bins are told.</param>
    public static PhotoVerdict Of(string file, PhotoPrice price, double minProbability, int top)
    {
        if (price is not PhotoPrice.Priced priced)
            return new PhotoVerdict { File = file, Verdict = CannotTell, Reason = price is PhotoPrice.Unreadable unreadable ? unreadable.Detail : null };

        var best = priced.Bins[0];
        var unsure = best.Probability < minProbability;
        return new PhotoVerdict
        {
            File = file,
            Bin = best.Bin,
            Probability = best.Probability,
            PriceUsd = priced.PriceUsd,
            LowUsd = priced.LowUsd,
            HighUsd = priced.HighUsd,
            Verdict = unsure ? CannotTell : Ok,
            Reason = unsure ? "the model is unsure" : null,
            Top = [.. priced.Bins.Take(top)],
        };
    }
}
