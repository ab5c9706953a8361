using System.Text.Json.Serialization;
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

    /// <summary>How clearly it shows one shoe from the side, from 0 to 1.</summary>
    public double? SideScore { get; init; }

    /// <summary>Where the toe points; a shoe that faces left was mirrored before it was priced, as the data set's were.</summary>
    public Facing? Facing { get; init; }

    /// <summary>The most probable bins.</summary>
    public IReadOnlyList<BinProbability> Top { get; init; } = [];

    [JsonIgnore]
    public bool IsPriced => Bin is not null;

    public static PhotoVerdict Unreadable(string file, string reason) => new() { File = file, Verdict = CannotTell, Reason = reason };

    /// <param name="top">How many bins are told.</param>
    public static PhotoVerdict Of(string file, PhotoPrice price, PredictorOptions options, int top)
    {
        if (price is not PhotoPrice.Priced priced)
            return Unreadable(file, price is PhotoPrice.Unreadable unreadable ? unreadable.Detail : "it was not priced");

        var best = priced.Bins[0];
        var reason = ViewCheck.Objection(priced.Look, options.MinSideScore) ?? (best.Probability < options.MinProbability ? "the model is unsure" : null);
        return new PhotoVerdict
        {
            File = file,
            Bin = best.Bin,
            Probability = best.Probability,
            PriceUsd = priced.PriceUsd,
            LowUsd = priced.LowUsd,
            HighUsd = priced.HighUsd,
            Verdict = reason is null ? Ok : CannotTell,
            Reason = reason,
            SideScore = priced.Look.Views?.Side ?? 0,
            Facing = priced.Look.Toe.Facing,
            Top = [.. priced.Bins.Take(top)],
        };
    }
}
