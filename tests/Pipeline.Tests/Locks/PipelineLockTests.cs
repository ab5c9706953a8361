using ShoeData.Pipeline.Locks;

namespace ShoeData.Pipeline.Tests.Locks;

public sealed class PipelineLockTests : IDisposable
{
    private readonly World _world = new();

    public void Dispose() => _world.Dispose();

    [Fact]
    public async Task The_lock_file_can_be_read_and_compared()
    {
        _world.Folder.Write("data/raw/nike/images/b.jpg", "picture b");
        _world.Folder.Write("data/raw/nike/images/a.jpg", "picture a");
        await _world.RunAsync(new() { Only = ["get", "mix"] });
        _world.Lock.ShouldBe($$"""
            {
              "format": 1,
              "stages": {
                "get": {
                  "outcome": "done",
                  "version": "1",
                  "parameters": {
                    "get:Size": "1"
                  },
                  "inputs": {
                    "table.csv": "{{ContentHash.Of("a,b\n")}}"
                  },
                  "outputs": {
                    "data/raw/get.txt": "{{ContentHash.Of("a,b\n1")}}"
                  }
                },
                "mix": {
                  "outcome": "done",
                  "version": "1",
                  "parameters": {
                    "mix:Size": "1"
                  },
                  "inputs": {
                    "data/raw/get.txt": "{{ContentHash.Of("a,b\n1")}}",
                    "data/raw/nike/**": "2 pictures {{ContentHash.Of($"{ContentHash.Of("picture a")}  images/a.jpg\n{ContentHash.Of("picture b")}  images/b.jpg\n")}}"
                  },
                  "outputs": {
                    "data/curated/mix.txt": "{{ContentHash.Of("a,b\n11")}}"
                  }
                }
              }
            }

            """);
    }

    [Theory]
    [InlineData("{\n<<<<<<< mine\n}", ":2: no valid JSON: '<' is an invalid start of a property name. Expected a '\"'; restore the file, or delete it to run every stage again.")]
    [InlineData("", ":1: no valid JSON: The input does not contain any JSON tokens. Expected the input to start with a valid JSON token, when isFinalBlock is true; restore the file, or delete it to run every stage again.")]
    [InlineData("{\"format\":1,\"stages\":{},\"more\":1}", ":1: 'more' is no member of a LockDocument; restore the file, or delete it to run every stage again.")]
    [InlineData("{\"format\":2,\"stages\":{}}", ": this lock file is of format 2, 1 was wanted; delete it to run every stage again.")]
    [InlineData("null", ": this lock file is of format 0, 1 was wanted; delete it to run every stage again.")]
    public void A_file_that_is_no_lock_says_what_to_do(string text, string message)
    {
        var path = _world.Folder.Write("data/pipeline.lock", text);
        Should.Throw<UserError>(() => PipelineLock.Load(path)).Message.ShouldBe(path + message);
    }
}
