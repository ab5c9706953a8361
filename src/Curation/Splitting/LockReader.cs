using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace ShoeData.Curation.Splitting;

/// <summary>Reads a lock member by member: it names every style that was ever placed, and may be longer than what memory is there for it.</summary>
internal sealed class LockReader
{
    private JsonReaderState _state;
    private string? _parent;
    private string? _name;
    private bool _isBegun;

    private LockReader()
    {
    }

    /// <summary>The members that are texts or numbers, of the outermost object and of objects in it, in the order of the file; of one that comes twice the last counts.</summary>
    /// <param name="otherwise">What deleting the file leads to, for the message of one that cannot be read.</param>
    /// <exception cref="UserError">It is not such JSON.</exception>
    public static async IAsyncEnumerable<LockMember> ReadAsync(string path, string otherwise, [EnumeratorCancellation] CancellationToken token)
    {
        var (lockReader, pipe) = (new LockReader(), PipeReader.Create(File.OpenRead(path)));
        try
        {
            for (var isLast = false; !isLast;)
            {
                var read = await pipe.ReadAsync(token);
                isLast = read.IsCompleted;
                foreach (var member in Guarded(() => lockReader.Read(read, pipe)))
                    yield return member;
            }
        }
        finally
        {
            await pipe.CompleteAsync();
        }

        T Guarded<T>(Func<T> parse)
        {
            try
            {
                return parse();
            }
            catch (JsonException exception)
            {
                throw Refusal(path, exception.Message, otherwise, exception);
            }
        }
    }

    public static UserError Refusal(string path, string why, string otherwise, Exception? exception = null) =>
        new($"{path}: {why} Restore it from a copy, or delete it to {otherwise}.", exception);

    // What is not a whole token yet waits for the next read.
    private List<LockMember> Read(ReadResult read, PipeReader pipe)
    {
        var reader = new Utf8JsonReader(_isBegun ? read.Buffer : Utf8Mark.Skip(read.Buffer), read.IsCompleted, _state);
        _isBegun = true;
        var members = new List<LockMember>();
        while (reader.Read())
        {
            if (Take(ref reader) is { } member)
                members.Add(member);
        }

        _state = reader.CurrentState;
        pipe.AdvanceTo(reader.Position, read.Buffer.End);
        return members;
    }

    private LockMember? Take(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                _name = reader.GetString();
                return null;
            case JsonTokenType.StartObject when reader.CurrentDepth <= 1:
                _parent = _name;
                return null;
            case JsonTokenType.EndObject:
                _parent = null;
                return null;
            case JsonTokenType.String when _name is not null:
                return new LockMember(_parent, _name, reader.TokenType, reader.GetString() ?? "");
            case JsonTokenType.Number when _name is not null:
                return new LockMember(_parent, _name, reader.TokenType, Encoding.UTF8.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan));
            default:
                throw new JsonException($"{(_name is null ? "" : $"the value of '{_name}' is ")}{(reader.TokenType is JsonTokenType.Null ? "'null'" : $"a {reader.TokenType}")}; an object of texts and numbers was wanted.");
        }
    }
}
