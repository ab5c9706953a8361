namespace ShoeData.Training;

/// <summary>What PyTorch's functions for saved tensors mean, and where the tensors of a checkpoint stand.</summary>
internal static class TorchValues
{
    private const string ParallelPrefix = "module.";
    private static readonly string[] Inner = ["state_dict", "model_state_dict", "model", "net"];

    /// <exception cref="InvalidDataException">The arguments are not those that PyTorch writes.</exception>
    public static PickleValue Build(PickleName function, List<PickleValue> arguments) => (function, arguments) switch
    {
        (PickleName.OrderedDict, []) => new PickleValue.Table([]),
        (PickleName.OrderedDict, [PickleValue.Sequence pairs]) => new PickleValue.Table([.. pairs.Items.Select(Pair)]),
        (PickleName.Rebuild, [PickleValue.Storage storage, var offset, PickleValue.Sequence shape, PickleValue.Sequence stride, ..]) =>
            new PickleValue.Tensor(TorchTensor.Checked(storage.Value, Long(offset), [.. shape.Items.Select(Long)], [.. stride.Items.Select(Long)])),
        (PickleName.Rewrap, [PickleValue.Tensor tensor, ..]) => tensor,
        (PickleName.TupleOf, [PickleValue.Sequence items]) => items,
        _ => throw new InvalidDataException($"it gives {arguments.Count} odd arguments to {function.GetType().Name}"),
    };

    /// <summary>The tensors of a state_dict, or of the one inside a checkpoint, under their names; the prefix of DataParallel is taken off.</summary>
    /// <exception cref="InvalidDataException">There are none.</exception>
    public static IReadOnlyList<KeyValuePair<string, TorchTensor>> Tensors(PickleValue saved)
    {
        var tensors = Named(Dictionary(saved));
        return tensors.All(tensor => tensor.Key.StartsWith(ParallelPrefix, StringComparison.Ordinal))
            ? [.. tensors.Select(tensor => KeyValuePair.Create(tensor.Key[ParallelPrefix.Length..], tensor.Value))]
            : tensors;
    }

    /// <exception cref="InvalidDataException">It is no whole number of 64 bits.</exception>
    public static long Long(PickleValue value) => value is PickleValue.Number { Value: var number } && number >= long.MinValue && number <= long.MaxValue
        ? (long)number
        : throw new InvalidDataException("it has something else where a whole number was wanted");

    private static PickleValue.Table Dictionary(PickleValue saved) => saved is not PickleValue.Table table
        ? throw new InvalidDataException("it holds no dictionary")
        : Inner.Select(name => Member(table, name)).FirstOrDefault(inner => inner is not null && Named(inner).Count > 0) ?? table;

    private static PickleValue.Table? Member(PickleValue.Table table, string name) =>
        table.Pairs.LastOrDefault(pair => pair.Key is PickleValue.Text text && text.Value == name)?.Value as PickleValue.Table;

    private static List<KeyValuePair<string, TorchTensor>> Named(PickleValue.Table table)
    {
        var tensors = new List<KeyValuePair<string, TorchTensor>>();
        foreach (var pair in table.Pairs)
        {
            if (pair is { Key: PickleValue.Text name, Value: PickleValue.Tensor tensor })
                tensors.Add(KeyValuePair.Create(name.Value, tensor.Value));
        }

        return tensors;
    }

    private static PickledPair Pair(PickleValue value) => value is PickleValue.Sequence { Items: [var key, var item] }
        ? new PickledPair(key, item)
        : throw new InvalidDataException("a dictionary of its is made of something else than pairs");
}
