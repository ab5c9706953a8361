namespace ShoeData.Training;

/// <summary>Opens a file of weights by what its first bytes are, whatever it is called.</summary>
internal static class WeightsFile
{
    private const byte PickleProtocol = 0x80;

    /// <exception cref="UserError">The file is missing, in no known format, or not sound.</exception>
    public static IWeightsFile Open(string path)
    {
        if (!File.Exists(path))
            throw new UserError($"{path}: there is no such file of weights; check the path.");
        Span<byte> first = stackalloc byte[4];
        using (var stream = File.OpenRead(path))
            first = first[..stream.ReadAtLeast(first, first.Length, throwOnEndOfStream: false)];
        return first switch
        {
            [(byte)'P', (byte)'K', ..] => Guard(path, () => TorchZipFile.Open(path)),
            [(byte)'<', ..] => throw new UserError($"{path}: this is a web page or other markup, not weights: what it was fetched from answered with a message; open it to read that, and fetch the weights again."),
            [] => throw new UserError($"{path}: the file is empty; fetch the weights again."),
            [PickleProtocol, ..] => Guard(path, () => TorchLegacyFile.Open(path)),
            _ => Open(SafetensorsReader.Open(path)),
        };
    }

    private static IWeightsFile Open(SafetensorsReader file) => file.Metadata.ContainsKey(CheckpointFolder.DocumentKey) ? new CheckpointWeights(file) : file;

    private static TorchFile Guard(string path, Func<TorchFile> open)
    {
        try
        {
            return open();
        }
        catch (InvalidDataException exception)
        {
            throw new UserError(
                $"{path}: this is no file of tensors as PyTorch saves a state_dict: {exception.Message}; fetch it again, or save it with torch.save(model.state_dict(), ...).", exception);
        }
    }
}
