using ShoeData.Imaging;

namespace ShoeData.Curation.Learned.Fitting;

/// <summary>Fits a linear model of several classes: cross-entropy with a penalty on large weights, by Adam (Kingma and Ba, 2014) on small batches.</summary>
internal sealed class SoftmaxFit(int classes, int epochs, float rate, float penalty)
{
    private const int Batch = 64;
    private const float Decay1 = 0.9f;
    private const float Decay2 = 0.999f;

    /// <param name="rows">Scaled features.</param>
    /// <param name="weights">What each row counts.</param>
    /// <returns>For each class its weights, the last one its bias.</returns>
    public float[][] Fit(IReadOnlyList<float[]> rows, IReadOnlyList<int> labels, IReadOnlyList<float> weights)
    {
        var size = rows[0].Length + 1;
        var (model, first, second, slope) = (New(size), New(size), New(size), New(size));
        var dice = new Random(1);
        var order = Enumerable.Range(0, rows.Count).ToArray();
        var (step, steps) = (0, epochs * ((rows.Count + Batch - 1) / Batch));
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            dice.Shuffle(order);
            foreach (var batch in order.Chunk(Batch))
            {
                foreach (var row in batch)
                    AddSlope(model, rows[row], labels[row], weights[row] / batch.Length, slope);
                step++;
                var pace = rate * 0.5f * (1 + MathF.Cos(MathF.PI * step / steps));
                for (var view = 0; view < classes; view++)
                    Step(model[view], first[view], second[view], slope[view], pace, step);
            }
        }

        return model;
    }

    private static void AddSlope(float[][] model, float[] row, int label, float weight, float[][] slope)
    {
        var odds = new float[model.Length];
        var (largest, sum) = (float.MinValue, 0f);
        for (var view = 0; view < odds.Length; view++)
        {
            odds[view] = Vectors.Dot(row, model[view]) + model[view][^1];
            largest = Math.Max(largest, odds[view]);
        }

        foreach (var value in odds)
            sum += MathF.Exp(value - largest);
        for (var view = 0; view < odds.Length; view++)
        {
            var error = weight * ((MathF.Exp(odds[view] - largest) / sum) - (view == label ? 1 : 0));
            Vectors.AddScaled(slope[view].AsSpan(0, row.Length), row, error);
            slope[view][^1] += error;
        }
    }

    private void Step(float[] model, float[] first, float[] second, float[] slope, float pace, int step)
    {
        var (correct1, correct2) = (1 - MathF.Pow(Decay1, step), 1 - MathF.Pow(Decay2, step));
        for (var at = 0; at < model.Length; at++)
        {
            var along = slope[at] + (at < model.Length - 1 ? penalty * model[at] : 0);
            first[at] = (Decay1 * first[at]) + ((1 - Decay1) * along);
            second[at] = (Decay2 * second[at]) + ((1 - Decay2) * along * along);
            model[at] -= pace * (first[at] / correct1) / (MathF.Sqrt(second[at] / correct2) + 1e-8f);
            slope[at] = 0;
        }
    }

    private float[][] New(int size) => [.. Enumerable.Range(0, classes).Select(_ => new float[size])];
}
