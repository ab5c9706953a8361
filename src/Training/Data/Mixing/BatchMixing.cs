namespace ShoeData.Training;

/// <summary>How training pictures of a batch are mixed with each other: as a whole (mixup, Zhang et al. 2017) or by a patch (CutMix, Yun et al. 2019).</summary>
/// <param name="Probability">That a batch is mixed.</param>
/// <param name="Mixup">Both parameters of the Beta distribution of the shares; 0 for no mixup.</param>
/// <param name="CutMix">The same for the areas of patches. Where both are wanted, each gets half of the batches.</param>
internal sealed record BatchMixing(double Probability, double Mixup, double CutMix)
{
    /// <summary>Null where nothing is mixed.</summary>
    public static BatchMixing? From(TrainingOptions options) => options.Mixup == 0 && options.CutMix == 0
        ? null
        : new BatchMixing(options.MixProbability, options.Mixup, options.CutMix);

    /// <summary>Null where this batch stays as it is.</summary>
    /// <param name="side">Width and height of the pictures in pixels.</param>
    public BatchMix? Draw(Random random, int side)
    {
        if (random.NextDouble() >= Probability)
            return null;
        var cut = CutMix > 0 && (Mixup == 0 || random.NextDouble() < 0.5);
        var share = Larger(BetaDistribution.Draw(random, cut ? CutMix : Mixup));
        return cut ? Patch(random, share, side) : new BatchMix(share, Patch: null);
    }

    // Pairs exchange their parts, so the larger share may always be a picture's own.
    private static double Larger(double share) => Math.Max(share, 1 - share);

    // Its middle lies anywhere; what hangs over the edge is cut off, and the share is told by what is left.
    private static BatchMix Patch(Random random, double share, int side)
    {
        var half = side * Math.Sqrt(1 - share) / 2;
        double x = random.NextDouble() * side, y = random.NextDouble() * side;
        int left = At(x - half), right = At(x + half), top = At(y - half), bottom = At(y + half);
        var box = new PixelBox(left, top, right - left, bottom - top);
        return new BatchMix(1 - ((double)box.Width * box.Height / ((double)side * side)), box);

        int At(double value) => (int)Math.Clamp(Math.Round(value), 0, side);
    }
}
