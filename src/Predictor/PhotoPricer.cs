using ShoeData.Imaging;
using ShoeData.Training;

namespace ShoeData.Predictor;

/// <summary>Prices files one after the other; one that cannot be read is an answer, not the end.</summary>
internal sealed class PhotoPricer(PricePredictor predictor, PredictorOptions options, int top)
{
    public async IAsyncEnumerable<PhotoVerdict> PriceAsync(IEnumerable<string> files, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken token)
    {
        foreach (var file in files)
            yield return await PriceAsync(file, token);
    }

    private async Task<PhotoVerdict> PriceAsync(string file, CancellationToken token)
    {
        try
        {
            return new FileInfo(file).Length > PictureLimits.Default.MaxBytes
                ? PhotoVerdict.Unreadable(file, $"the file is larger than {PictureLimits.Default.MaxBytes / (1024 * 1024)} MB")
                : PhotoVerdict.Of(file, predictor.Predict(await File.ReadAllBytesAsync(file, token)), options, top);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return PhotoVerdict.Unreadable(file, $"it cannot be read: {exception.Message}");
        }
    }
}
