using System.Globalization;
using System.Runtime.InteropServices;

namespace ShoeData.Training;

/// <summary>What to do when the memory of a GPU does not suffice.</summary>
internal static class DeviceMemory
{
    private const string Sign = "out of memory";

    /// <summary>Whether libtorch says that memory could not be had: it throws one kind of exception for everything.</summary>
    public static bool IsExhausted(Exception exception) =>
        exception is ExternalException && exception.Message.Contains(Sign, StringComparison.OrdinalIgnoreCase);

    /// <param name="batchSize">Pictures in a batch that did not fit.</param>
    public static UserError Explain(Exception exception, int batchSize, int imageSize)
    {
        var detail = exception.Message.Split('\n')[0].Trim().TrimEnd('.');
        return new UserError(
            batchSize > 1
                ? string.Create(CultureInfo.InvariantCulture, $"{detail}. Batches of {batchSize} pictures of {imageSize} pixels do not fit into the device's memory: try --set Training:BatchSize={batchSize / 2}, then half of that; --set Training:ImageSize and a smaller --set Training:Model help too.")
                : string.Create(CultureInfo.InvariantCulture, $"{detail}. Not even one picture of {imageSize} pixels fits into the device's memory: lower Training:ImageSize, take a smaller Training:Model, or --set Training:Device=cpu."),
            exception,
            ExitCode.Failed);
    }
}
