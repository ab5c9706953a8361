using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using static TorchSharp.torch;

namespace ShoeData.Training.Tests;

public sealed class TorchFileTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Fixtures", "torch");

    [Theory]
    [InlineData("zip.pth")]
    [InlineData("zip-protocol4.pth")]
    [InlineData("legacy.pth")]
    public void Every_tensor_is_what_PyTorch_loads(string name)
    {
        var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "expected.json"))).RootElement;
        using var file = WeightsFile.Open(Path.Combine(Folder, name));

        file.Entries.Select(entry => entry.Name).ShouldBe(expected.EnumerateObject().Select(member => member.Name));
        foreach (var entry in file.Entries)
        {
            using var tensor = file.Read(entry.Name);
            var wanted = expected.GetProperty(entry.Name);
            tensor.shape.ShouldBe(wanted.GetProperty("shape").EnumerateArray().Select(side => side.GetInt64()));
            MemoryMarshal.Cast<byte, double>(tensor.to(ScalarType.Float64).bytes).ToArray().ShouldBe(wanted.GetProperty("values").EnumerateArray().Select(value => value.GetDouble()), entry.Name);
        }
    }

    [Theory]
    [InlineData("state-dict.pth")]
    [InlineData("parallel.pth")]
    [InlineData("checkpoint.th")]
    public void A_state_dict_is_found_bare_under_the_prefix_of_DataParallel_and_inside_a_checkpoint(string name)
    {
        using var file = WeightsFile.Open(Path.Combine(Folder, name));

        file.Entries.Select(entry => $"{entry}").ShouldBe(
        [
            "0.weight F32 [2, 3]", "0.bias F32 [2]", "1.weight F32 [2]", "1.bias F32 [2]", "1.running_mean F32 [2]", "1.running_var F32 [2]", "1.num_batches_tracked I64 []",
        ]);
        using var bias = file.Read("0.bias");
        bias.data<float>().ToArray().ShouldBe([2, 2]);
    }

    [Theory]
    [InlineData("cos\nsystem\n(X\u0002\0\0\0idtR.", "os.system")]
    [InlineData("c__builtin__\neval\n(X\u0001\0\0\01tR.", "__builtin__.eval")]
    [InlineData("ctorch.storage\n_load_from_bytes\n.", "torch.storage._load_from_bytes")]
    [InlineData("ctorch.hub\nload\n.", "torch.hub.load")]
    public void A_pickle_that_calls_anything_is_refused_by_name(string program, string named)
    {
        using var folder = new TemporaryFolder();
        var path = Zipped(folder, "\u0080\u0002" + program);

        Should.Throw<UserError>(() => WeightsFile.Open(path)).Message.ShouldBe(
            $"{path}: this is no file of tensors as PyTorch saves a state_dict: it wants to use {named}, and only tensors are built here, so nothing of it was run; "
            + "fetch it again, or save it with torch.save(model.state_dict(), ...).");
    }

    [Theory]
    [InlineData("\u0080\u0002i", "byte 3 of its table is the pickle code 0x69, which no file of tensors needs")]
    [InlineData("\u0080\u0001.", "its pickle protocol is 1; 2 to 5 are read")]
    [InlineData("\u0080\u0002}q", "it ends in the middle of its table of tensors")]
    [InlineData("\u0080\u0002h\u0007.", "its program recalls place 7, where it has put nothing")]
    [InlineData("\u0080\u0002R.", "its program takes more than it has put down")]
    [InlineData("\u0080\u0002t.", "its program looks for a mark that it has not set")]
    [InlineData("\u0080\u0002]K\u0001b.", "its program has something else where a dictionary was wanted")]
    [InlineData("\u0080\u0002}.", "it holds no tensors by name")]
    [InlineData("\u0080\u0002N.", "it holds no dictionary")]
    [InlineData("\u0080\u0002X\u00ff\u00ff\u00ff\u007fa.", "its table of tensors is longer than 67108864 bytes")]
    public void A_broken_pickle_is_refused_with_what_is_wrong(string program, string problem)
    {
        using var folder = new TemporaryFolder();
        var path = Zipped(folder, program);

        Should.Throw<UserError>(() => WeightsFile.Open(path)).Message.ShouldBe(
            $"{path}: this is no file of tensors as PyTorch saves a state_dict: {problem}; fetch it again, or save it with torch.save(model.state_dict(), ...).");
    }

    [Fact]
    public void A_tensor_that_reaches_beyond_its_storage_is_refused()
    {
        var storage = new TorchStorage("0", TensorKind.OfStorage("FloatStorage")!, 6);

        TorchTensor.Checked(storage, 0, [2, 3], [3, 1]).Shape.ShouldBe([2, 3]);
        TorchTensor.Checked(storage, 6, [0, 3], [3, 1]).Shape.ShouldBe([0, 3]);
        Should.Throw<InvalidDataException>(() => TorchTensor.Checked(storage, 1, [2, 3], [3, 1])).Message.ShouldBe(
            "a tensor of shape [2, 3], stride [3, 1] and offset 1 does not lie in its storage of 6 numbers");
        Should.Throw<InvalidDataException>(() => TorchTensor.Checked(storage, 0, [long.MaxValue, 3], [3, 1]));
        Should.Throw<InvalidDataException>(() => TorchTensor.Checked(storage, 0, [2], [-1]));
    }

    [Fact]
    public void A_file_that_was_cut_off_is_refused()
    {
        using var folder = new TemporaryFolder();
        var whole = File.ReadAllBytes(Path.Combine(Folder, "legacy.pth"));
        File.WriteAllBytes(folder["cut.pth"], whole[..^40]);

        Should.Throw<UserError>(() => WeightsFile.Open(folder["cut.pth"])).Message.ShouldContain("it ends before the numbers of storage ");
    }

    [Fact]
    public void A_genuine_old_checkpoint_loads_with_its_prefixes_taken_off()
    {
        using var file = WeightsFile.Open(SharedFiles.Find("real/weights/resnet20-12fca82f.th"));

        file.Entries.ShouldContain(entry => entry.ToString() == "conv1.weight F32 [16, 3, 3, 3]");
        file.Entries.ShouldContain(entry => entry.ToString() == "linear.bias F32 [10]");
        file.Entries.ShouldAllBe(entry => !entry.Name.StartsWith("module."));
        using var variance = file.Read("bn1.running_var");
        variance.gt(0).all().item<bool>().ShouldBeTrue();
    }

    // Each letter is one byte of the pickle.
    private static string Zipped(TemporaryFolder folder, string program)
    {
        using var zip = new ZipArchive(File.Create(folder["evil.pth"]), ZipArchiveMode.Create);
        using var stream = zip.CreateEntry("archive/data.pkl").Open();
        stream.Write(Encoding.Latin1.GetBytes(program));
        return folder["evil.pth"];
    }
}
