namespace ShoeData.Curation.Duplicates;

/// <summary>Compares two shoes laid upon each other block by block, so that a mark, which covers some blocks, leaves the others' word.</summary>
internal static class BlockMeasures
{
    private const int Block = 8;

    // Less pattern than this is ground or plain leather, and says nothing of its structure.
    private const double LeastPattern = 0.05;

    // Blocks in between are those of a mark.
    private const double Middle = 0.5;
    private const double Upper = 0.7;

    // Gamma and saturation change like this at most.
    private const double LeastColour = 0.6;
    private const double MostColour = 1.7;
    private static readonly double[] Gammas = [.. Enumerable.Range(-7, 15).Select(step => Math.Pow(1.1, step))];

    public static ShoeLikeness Of(ShoePattern one, ShoePattern other, Placement placement)
    {
        Span<float> fine = stackalloc float[ShoeSignature.Cells], luma = stackalloc float[ShoeSignature.Cells];
        Span<float> blue = stackalloc float[ShoeSignature.ColourCells], red = stackalloc float[ShoeSignature.ColourCells];
        placement.Sample(one.Fine, fine);
        placement.Sample(one.Luma, luma);
        placement.Sample(one.Blue, blue);
        placement.Sample(one.Red, red);

        var (structure, tones, colours) = (new List<double>(), new List<Change>(), new List<Change>());
        for (var block = 0; block < ShoeSignature.Cells / (Block * Block); block++)
        {
            if (Correlation(fine, other.Fine.ByColumn, block) is not { } correlation)
                continue;
            structure.Add(correlation);
            tones.Add(Mean(luma, other.Luma.ByColumn, block, 1));
            colours.Add(Mean(blue, other.Blue.ByColumn, block, ShoeSignature.Coarseness));
            colours.Add(Mean(red, other.Red.ByColumn, block, ShoeSignature.Coarseness));
        }

        return structure.Count == 0 ? ShoeLikeness.None : new ShoeLikeness(Quantile(structure, Middle), Colour(colours), Gammas.Min(gamma => Tone(tones, gamma)));
    }

    private static double? Correlation(ReadOnlySpan<float> one, ReadOnlySpan<float> other, int block)
    {
        var (product, ones, others, cells) = (0.0, 0.0, 0.0, 0);
        for (var cell = 0; cell < Block * Block; cell++)
        {
            var at = At(block, cell, 1);
            if (float.IsNaN(one[at]))
                continue;
            (product, ones, others, cells) = (product + (one[at] * other[at]), ones + (one[at] * one[at]), others + (other[at] * other[at]), cells + 1);
        }

        return cells >= Block * Block / 2 && Math.Max(ones, others) > LeastPattern * cells ? product / Math.Sqrt(Math.Max(1e-9, ones * others)) : null;
    }

    private static Change Mean(ReadOnlySpan<float> one, ReadOnlySpan<float> other, int block, int coarseness)
    {
        var (first, second, cells) = (0.0, 0.0, 0);
        for (var cell = 0; cell < Block / coarseness * (Block / coarseness); cell++)
        {
            var at = At(block, cell, coarseness);
            if (!float.IsNaN(one[at]))
                (first, second, cells) = (first + one[at], second + other[at], cells + 1);
        }

        return new Change(first / Math.Max(1, cells), second / Math.Max(1, cells));
    }

    private static int At(int block, int cell, int coarseness)
    {
        // Column by column.
        var (height, side, down) = (ShoeSignature.Height / coarseness, Block / coarseness, ShoeSignature.Height / Block);
        return (((block / down * side) + (cell / side)) * height) + (block % down * side) + (cell % side);
    }

    // What is left when one picture may be more colourful than the other.
    private static double Colour(List<Change> changes)
    {
        var scale = Math.Clamp(changes.Sum(change => change.From * change.To) / Math.Max(1, changes.Sum(change => change.From * change.From)), LeastColour, MostColour);
        return Quantile([.. changes.Chunk(2).Select(pair => pair.Sum(change => Math.Abs(change.To - (scale * change.From))))], Upper);
    }

    private static double Tone(List<Change> changes, double gamma) =>
        Quantile([.. changes.Select(change => Math.Abs(change.To - (255 * Math.Pow(change.From / 255, gamma))))], Upper);

    private static double Quantile(List<double> values, double share)
    {
        values.Sort();
        return values[(int)(share * (values.Count - 1))];
    }

    private readonly record struct Change(double From, double To);
}
