using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>What the numbers of a frozen backbone depend on, the pictures left aside.</summary>
internal static class FeatureCacheKey
{
    private const int NameLength = 16;

    /// <summary>Of its weights and its arithmetic: the same to the last bit, or another name.</summary>
    public static string Of(TrainingTask task, bool mirrored) => Of(task, mirrored, TrainStage.Definition.Version);

    /// <param name="version">Of the stage: it changes where a model of the same name and weights says something else.</param>
    internal static string Of(TrainingTask task, bool mirrored, string version)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (model, options) = (task.Model, task.Options);
        Add(hash, $"{TorchRuntime.Describe()} {task.Device.type} {get_num_threads()} {options.Precision} {model.ChannelsLast}");
        Add(hash, $"{version} {model.GetName()} {task.Preprocessing.Name} {task.Train.Side} {options.BatchSize} {mirrored}");
        foreach (var (name, value) in model.State().Where(tensor => !model.IsHead(tensor.Name)))
        {
            using var scope = NewDisposeScope();
            Add(hash, $"{name} {string.Join('x', value.shape)}");
            hash.AppendData(value.detach().cpu().contiguous().bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..NameLength];
    }

    private static void Add(IncrementalHash hash, FormattableString text) => hash.AppendData(Encoding.UTF8.GetBytes(text.ToString(CultureInfo.InvariantCulture) + "\n"));
}
