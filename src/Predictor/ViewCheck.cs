using System.Globalization;
using ShoeData.Imaging;

namespace ShoeData.Predictor;

/// <summary>Whether a photo shows what the model was trained on: one shoe from the side.</summary>
internal static class ViewCheck
{
    /// <summary>Half a sentence on what it shows instead; null for a side view.</summary>
    /// <param name="minSideScore">The likelihood of a side view that is wanted.</param>
    public static string? Objection(PictureMeasures look, double minSideScore) => look.Views switch
    {
        _ when minSideScore == 0 => null,
        null => "nothing stands out from the background",
        { } views when views.Side < minSideScore => string.Create(
            CultureInfo.InvariantCulture, $"it looks like {views.Other().InWords()}, not like one shoe from the side ({views.Side:0.00}, at least {minSideScore:0.00} was wanted)"),
        _ => null,
    };
}
