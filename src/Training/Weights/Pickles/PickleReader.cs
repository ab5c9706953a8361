using System.Numerics;

namespace ShoeData.Training;

/// <summary>
/// Reads the pickles that PyTorch writes for tensors (protocols 2 to 5). It builds plain data and tensors and nothing else: whatever would
/// call, import or construct anything more is refused by name. https://docs.python.org/3/library/pickletools.html has the opcodes.
/// </summary>
/// <param name="storage">Finds the storage that a persistent id means.</param>
internal sealed class PickleReader(Func<IReadOnlyList<PickleValue>, TorchStorage> storage)
{
    private readonly PickleStack _stack = new();

    /// <summary>The value that the next pickle of the stream holds.</summary>
    /// <exception cref="InvalidDataException">It is no pickle of tensors and plain data.</exception>
    public static PickleValue Read(Stream stream, Func<IReadOnlyList<PickleValue>, TorchStorage> storage) =>
        new PickleReader(storage).Read(new PickleBytes(stream));

    private PickleValue Read(PickleBytes bytes)
    {
        for (var code = bytes.Byte(); code != '.'; code = bytes.Byte())
        {
            if (!Frame(code, bytes) && !Memory(code, bytes) && !Scalar(code, bytes) && !Container(code) && !Construct(code, bytes))
                throw new InvalidDataException($"byte {bytes.Count} of its table is the pickle code 0x{code:x2}, which no file of tensors needs");
        }

        return _stack.Pop();
    }

    private static bool Frame(byte code, PickleBytes bytes)
    {
        switch (code)
        {
            case 0x80 when bytes.Byte() is var version: // PROTO
                return version is >= 2 and <= 5 ? true : throw new InvalidDataException($"its pickle protocol is {version}; 2 to 5 are read");
            case 0x95: // FRAME
                bytes.Long();
                return true;
            default:
                return false;
        }
    }

    private bool Memory(byte code, PickleBytes bytes)
    {
        switch (code)
        {
            case (byte)'q': _stack.Remember(bytes.Byte()); return true;
            case (byte)'r': _stack.Remember(bytes.Int()); return true;
            case 0x94: _stack.RememberNext(); return true;
            case (byte)'h': _stack.Recall(bytes.Byte()); return true;
            case (byte)'j': _stack.Recall(bytes.Int()); return true;
            case (byte)'0': _stack.Pop(); return true;
            default: return false;
        }
    }

    private bool Scalar(byte code, PickleBytes bytes)
    {
        PickleValue? value = code switch
        {
            (byte)'N' => new PickleValue.None(),
            0x88 => new PickleValue.Flag(true),
            0x89 => new PickleValue.Flag(false),
            (byte)'K' => Whole(bytes.Byte()),
            (byte)'M' => Whole(bytes.Short()),
            (byte)'J' => Whole(bytes.Int()),
            0x8a => Whole(bytes.Big(bytes.Byte())),
            (byte)'G' => new PickleValue.Real(bytes.Double()),
            (byte)'X' or (byte)'T' => new PickleValue.Text(bytes.Text(bytes.Int())),
            (byte)'U' or 0x8c => new PickleValue.Text(bytes.Text(bytes.Byte())),
            _ => null,
        };
        if (value is not null)
            _stack.Push(value);
        return value is not null;
    }

    private bool Container(byte code)
    {
        switch (code)
        {
            case (byte)'(': _stack.Push(new PickleValue.Mark()); return true;
            case (byte)')' or (byte)']': _stack.Push(new PickleValue.Sequence([])); return true;
            case (byte)'}': _stack.Push(new PickleValue.Table([])); return true;
            case (byte)'t' or (byte)'l': _stack.Push(new PickleValue.Sequence(_stack.PopToMark())); return true;
            case 0x85 or 0x86 or 0x87: _stack.Push(new PickleValue.Sequence(_stack.PopMany(code - 0x84))); return true;
            case (byte)'a': Append([_stack.Pop()]); return true;
            case (byte)'e': Append(_stack.PopToMark()); return true;
            case (byte)'s': Add(_stack.PopMany(2)); return true;
            case (byte)'u': Add(_stack.PopToMark()); return true;
            default: return false;
        }
    }

    private bool Construct(byte code, PickleBytes bytes)
    {
        switch (code)
        {
            case (byte)'c': _stack.Push(new PickleValue.Name(PickleName.Find(bytes.Line(), bytes.Line()))); return true;
            case 0x93 when _stack.PopMany(2) is [PickleValue.Text module, PickleValue.Text name]:
                _stack.Push(new PickleValue.Name(PickleName.Find(module.Value, name.Value)));
                return true;
            case (byte)'Q':
                _stack.Push(new PickleValue.Storage(storage(_stack.Pop<PickleValue.Sequence>("a storage's name").Items)));
                return true;
            case (byte)'R': // REDUCE
                var arguments = _stack.Pop<PickleValue.Sequence>("arguments");
                _stack.Push(TorchValues.Build(_stack.Pop<PickleValue.Name>("a function").Value, arguments.Items));
                return true;
            case (byte)'b': // BUILD: a state_dict's _metadata, which only says versions
                _stack.Pop();
                _stack.Top<PickleValue.Table>("a dictionary");
                return true;
            default:
                return false;
        }
    }

    private void Append(List<PickleValue> items) => _stack.Top<PickleValue.Sequence>("a list").Items.AddRange(items);

    private void Add(List<PickleValue> items)
    {
        var pairs = _stack.Top<PickleValue.Table>("a dictionary").Pairs;
        foreach (var pair in items.Chunk(2))
            pairs.Add(pair is [var key, var value] ? new PickledPair(key, value) : throw new InvalidDataException("a dictionary of its has a key without a value"));
    }

    private static PickleValue.Number Whole(BigInteger value) => new(value);
}
