namespace ShoeData.Training;

/// <summary>A view of a storage, checked to lie within it.</summary>
/// <param name="Offset">Of its first element, in elements.</param>
/// <param name="Stride">Elements from one index to the next, for each side.</param>
internal sealed record TorchTensor(TorchStorage Storage, long Offset, IReadOnlyList<long> Shape, IReadOnlyList<long> Stride)
{
    /// <exception cref="InvalidDataException">It reaches beyond its storage.</exception>
    public static TorchTensor Checked(TorchStorage storage, long offset, IReadOnlyList<long> shape, IReadOnlyList<long> stride)
    {
        if (shape.Count != stride.Count || offset < 0 || shape.Any(side => side < 0) || stride.Any(step => step < 0) || Last(offset, shape, stride) is not { } last || last >= storage.Count)
        {
            throw new InvalidDataException(
                $"a tensor of shape [{string.Join(", ", shape)}], stride [{string.Join(", ", stride)}] and offset {offset} does not lie in its storage of {storage.Count} numbers");
        }

        return new TorchTensor(storage, offset, shape, stride);
    }

    // The furthest element; -1 where there is none, null where it is beyond all counting.
    private static long? Last(long offset, IReadOnlyList<long> shape, IReadOnlyList<long> stride)
    {
        if (shape.Contains(0))
            return -1;
        try
        {
            return shape.Zip(stride).Aggregate(offset, (at, side) => checked(at + ((side.First - 1) * side.Second)));
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
