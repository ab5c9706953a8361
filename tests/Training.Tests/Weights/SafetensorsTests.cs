using System.Buffers.Binary;
using System.Text;
using static TorchSharp.torch;

namespace ShoeData.Training.Tests;

public sealed class SafetensorsTests
{
    [Fact]
    public async Task What_is_written_is_read_again_with_its_metadata_and_the_same_tensors_give_the_same_bytes()
    {
        using var folder = new TemporaryFolder();
        NamedTensor[] tensors =
        [
            new("b.weight", arange(6, ScalarType.Float32).reshape(2, 3)),
            new("a.count", tensor(7L)),
            new("c.empty", empty(0, 4)),
            new("d.half", tensor(new[] { 1.5f, -2f }).to(ScalarType.Float16)),
        ];
        var metadata = new Dictionary<string, string> { ["preprocessing"] = "caffe-bgr" };
        await SafetensorsWriter.WriteAsync(folder["one"], tensors, metadata, TestContext.Current.CancellationToken);
        await SafetensorsWriter.WriteAsync(folder["two"], tensors, metadata, TestContext.Current.CancellationToken);

        using var file = SafetensorsReader.Open(folder["one"]);

        File.ReadAllBytes(folder["one"]).ShouldBe(File.ReadAllBytes(folder["two"]));
        file.Metadata.ShouldBe(metadata);
        file.Entries.Select(entry => entry.ToString()).ShouldBe(["b.weight F32 [2, 3]", "a.count I64 []", "c.empty F32 [0, 4]", "d.half F16 [2]"], ignoreOrder: true);
        foreach (var (name, value) in tensors.Select(tensor => (tensor.Name, tensor.Value)))
            file.Read(name).Equals(value).ShouldBeTrue();
    }

    [Theory]
    [InlineData("F64", "000000000000F83F", 1.5)]
    [InlineData("F32", "0000C03F", 1.5)]
    [InlineData("F16", "003E", 1.5)]
    [InlineData("BF16", "C03F", 1.5)]
    [InlineData("I64", "0300000000000000", 3.0)]
    public void Every_number_format_is_read(string kind, string hex, double expected)
    {
        using var folder = new TemporaryFolder();
        var data = Convert.FromHexString(hex);
        using var file = Open(folder, $$$"""{"x":{"dtype":"{{{kind}}}","shape":[1],"data_offsets":[0,{{{data.Length}}}]}}""", data);

        file.Read(file.Entries[0].Name).to(ScalarType.Float64).item<double>().ShouldBe(expected);
    }

    [Fact]
    public void A_format_that_is_not_read_is_refused_only_when_it_is_wanted()
    {
        using var folder = new TemporaryFolder();
        using var file = Open(folder, """{"x":{"dtype":"F8_E4M3","shape":[3],"data_offsets":[0,3]}}""", [1, 2, 3]);

        Should.Throw<UserError>(() => file.Read(file.Entries[0].Name)).Message.ShouldBe(
            $"{folder["weights"]}: tensor x is F8_E4M3; F64, F32, F16, BF16, I64, I32, I16, I8, U8, BOOL are read, so convert it to one of these.");
    }

    [Theory]
    [InlineData("""{"x":{"dtype":"F32","shape":[2],"data_offsets":[0,4]}}""", "tensor x of shape [2] and type F32 cannot have 4 bytes")]
    [InlineData("""{"x":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}}""", "tensor x begins at byte 4, 0 was expected")]
    [InlineData("""{"x":{"dtype":"F32","shape":[1],"data_offsets":[8,4]}}""", "tensor x has no valid data_offsets")]
    [InlineData("""{"x":{"dtype":"F32","shape":[1],"data_offsets":[-4,0]}}""", "tensor x has no valid data_offsets")]
    [InlineData("""{"x":{"dtype":"F32","shape":[-1],"data_offsets":[0,4]}}""", "tensor x has the impossible shape [-1]")]
    [InlineData("""{"x":{"dtype":"F32","shape":[4611686018427387904,4],"data_offsets":[0,4]}}""", "tensor x has the impossible shape [4611686018427387904, 4]")]
    [InlineData("""{"x":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}""", "its tensors take 8 bytes, 4 are there")]
    [InlineData("""{}""", "its tensors take 0 bytes, 4 are there")]
    public void A_header_that_contradicts_the_file_is_refused(string header, string reason)
    {
        using var folder = new TemporaryFolder();

        Should.Throw<UserError>(() => Open(folder, header, new byte[4])).Message.ShouldBe(
            $"{folder["weights"]}: this is no sound safetensors file: {reason}; fetch or write it again.");
    }

    [Theory]
    [InlineData("""[1]""")]
    [InlineData("""{"x":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"x":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}""")]
    [InlineData("""{"x":{"dtype":"F32"}}""")]
    [InlineData("""{"x":{"dtype":3,"shape":[1],"data_offsets":[0,4]}}""")]
    [InlineData("""{"x":{"dtype":"F32","shape":[1.5],"data_offsets":[0,4]}}""")]
    [InlineData("""{"x" """)]
    public void A_header_that_is_no_table_is_refused(string header)
    {
        using var folder = new TemporaryFolder();

        Should.Throw<UserError>(() => Open(folder, header, new byte[4])).Message.ShouldStartWith(
            $"{folder["weights"]}: this is no sound safetensors file: its header is no table of tensors: ");
    }

    [Fact]
    public void A_header_longer_than_the_file_is_refused_before_memory_is_taken()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder["weights"], [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F, (byte)'{', (byte)'}']);

        Should.Throw<UserError>(() => SafetensorsReader.Open(folder["weights"])).Message.ShouldBe(
            $"{folder["weights"]}: this is no sound safetensors file: a header of 9223372036854775807 bytes in a file of 10 (at most 16777216 are read); fetch or write it again.");
    }

    [Fact]
    public void An_empty_and_a_missing_file_are_told_apart()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder["weights"], []);

        Should.Throw<UserError>(() => SafetensorsReader.Open(folder["weights"])).Message.ShouldBe(
            $"{folder["weights"]}: this is no sound safetensors file: 0 bytes hold no header; fetch or write it again.");
        Should.Throw<UserError>(() => SafetensorsReader.Open(folder["none"])).Message.ShouldBe(
            $"{folder["none"]}: there is no such file of weights; check the path.");
    }

    private static SafetensorsReader Open(TemporaryFolder folder, string header, byte[] data)
    {
        var json = Encoding.UTF8.GetBytes(header);
        var length = new byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(length, json.Length);
        File.WriteAllBytes(folder["weights"], [.. length, .. json, .. data]);
        return SafetensorsReader.Open(folder["weights"]);
    }
}
