using Microsoft.AspNetCore.Http;
using ShoeData.Fetching.Tests;

namespace ShoeData.Training.Tests;

/// <summary>Against a server that misbehaves as networks do; what is fetched is a file that PyTorch wrote.</summary>
public sealed class WeightsDownloadTests : IAsyncLifetime
{
    private static readonly byte[] Content = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Fixtures", "torch", "state-dict.pth"));
    private static readonly PublishedFile Published = new("resnet18", "imagenet", $"resnet18-{ContentHash.Of(Content)[..8]}.pth");

    private readonly TemporaryFolder _folder = new();
    private readonly List<string?> _ranges = [];
    private LoopbackServer _server = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string Kept => Path.Combine(_folder["weights"], Published.Name);

    private static string Address => $"/models/{Published.Name}";

    public async ValueTask InitializeAsync()
    {
        _server = await LoopbackServer.StartAsync();
        _server.On(Address, context => SendAsync(context, Content.Length));
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_file_is_fetched_once_and_can_be_read()
    {
        (await Download().GetAsync(Published, Token)).ShouldBe(Kept);
        await Download().GetAsync(Published, Token);

        _server.Asked(Address).ShouldBe(1);
        Directory.GetFiles(_folder["weights"]).ShouldBe([Kept]);
        using var file = WeightsFile.Open(Kept);
        file.Entries.Count.ShouldBe(7);
    }

    [Fact]
    public async Task What_broke_off_goes_on_where_it_stopped()
    {
        _server.On(Address, (context, number) => SendAsync(context, number == 1 ? Content.Length / 3 : Content.Length));

        var error = await Should.ThrowAsync<UserError>(() => Download("Fetching:Retries=0").GetAsync(Published, Token));
        await Download().GetAsync(Published, Token);

        error.Message.ShouldEndWith($" {Content.Length / 3} bytes are kept; the same command goes on from there. Without a network, get the file elsewhere and put it as {Kept}.");
        _ranges.ShouldBe([null, $"bytes={Content.Length / 3}-"]);
        File.ReadAllBytes(Kept).ShouldBe(Content);
    }

    [Fact]
    public async Task Content_that_its_name_does_not_promise_is_deleted_and_named()
    {
        byte[] other = [.. Content[..^1], 7];
        _server.OnBytes(Address, other);

        var error = await Should.ThrowAsync<UserError>(() => Download().GetAsync(Published, Token));

        error.Message.ShouldBe(
            $"{_server.At(Address)}: what came has the SHA-256 {ContentHash.Of(other)}, and its name promises {Published.Sha256Prefix}...; it was deleted. "
            + $"Try again, or get {Published.Name} elsewhere and put it as {Kept}.");
        Directory.GetFiles(_folder["weights"]).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_kept_file_that_was_damaged_is_fetched_again()
    {
        Directory.CreateDirectory(_folder["weights"]);
        File.WriteAllText(Kept, "<html>Not found</html>");

        await Download().GetAsync(Published, Token);

        File.ReadAllBytes(Kept).ShouldBe(Content);
    }

    [Fact]
    public async Task A_server_without_the_file_is_told_of_with_what_to_do()
    {
        _server.OnStatus(Address, 404);

        (await Should.ThrowAsync<UserError>(() => Download().GetAsync(Published, Token))).Message.ShouldBe(
            $"{_server.At(Address)}: the server answers 404, it has no such file; set Training:WeightsAddress to a server that has it, or get the file elsewhere and put it as {Kept}.");
    }

    [Fact]
    public async Task Without_a_network_the_address_and_the_place_for_the_file_are_told()
    {
        await _server.DisposeAsync();

        var error = await Should.ThrowAsync<UserError>(() => Download("Fetching:Retries=0").GetAsync(Published, Token));

        error.ExitCode.ShouldBe(ExitCode.Failed);
        error.Message.ShouldStartWith($"{_server.At(Address)}: Connection refused");
        error.Message.ShouldEndWith($"Without a network, get the file elsewhere and put it as {Kept}.");
    }

    [Fact]
    public async Task A_second_process_does_not_write_into_the_part_of_the_first()
    {
        Directory.CreateDirectory(_folder["weights"]);
        using var other = new FileStream(Kept + ".lock", FileMode.Create, FileAccess.ReadWrite, FileShare.None);

        (await Should.ThrowAsync<UserError>(() => Download().GetAsync(Published, Token))).Message.ShouldBe(
            $"{Kept}: another process is fetching these weights; run the same command again when it is done.");
    }

    private WeightsDownload Download(params string[] settings)
    {
        var stages = new StageRunner(
            new DataLayout(_folder.Path), [$"Training:WeightsAddress={_server.At("/models/")}", "Fetching:AllowedHosts=[\"127.0.0.1\"]", "Fetching:FirstDelaySeconds=0.01", .. settings]);
        return new WeightsDownload(stages.Context, _folder["weights"]);
    }

    private async Task SendAsync(HttpContext context, int until)
    {
        _ranges.Add(context.Request.Headers.Range);
        var from = (int)(context.Request.GetTypedHeaders().Range?.Ranges.Single().From ?? 0);
        context.Response.StatusCode = from > 0 ? 206 : 200;
        context.Response.Headers.ETag = "\"v1\"";
        context.Response.ContentLength = Content.Length - from;
        if (from > 0)
            context.Response.Headers.ContentRange = $"bytes {from}-{Content.Length - 1}/{Content.Length}";
        await context.Response.Body.WriteAsync(Content.AsMemory(from, until - from));
        await context.Response.Body.FlushAsync();
        if (until >= Content.Length)
            return;
        // A connection that is reset takes along what the other side has not read yet.
        var part = new FileInfo(Kept + ".arrived.part");
        while (!part.Exists || part.Length < until)
        {
            await Task.Yield();
            part.Refresh();
        }

        context.Abort();
    }
}
