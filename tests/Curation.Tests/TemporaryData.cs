using ShoeData.Imaging;
using Spectre.Console;

namespace ShoeData.Curation.Tests;

/// <summary>A data root of its own for one test, with one source to fill.</summary>
internal sealed class TemporaryData : IDisposable
{
    private const string Source = "shop";
    private readonly string _root = Directory.CreateTempSubdirectory("shoedata-curation-").FullName;
    private readonly List<ShoeListing> _listings = [];
    private readonly List<ImageRecord> _images = [];
    private readonly StringWriter _printed = new();
    private readonly StringWriter _warned = new();

    public DataLayout Layout => new(Path.Combine(_root, "data"));

    public string Printed => _printed.ToString();

    /// <summary>What was said beside the results.</summary>
    public string Warned => _warned.ToString();

    /// <summary>The table of overrides from its second line on.</summary>
    public void Override(params string[] lines) => File.WriteAllLines(Path.Combine(_root, "overrides.csv"), ["item,action,value,note", .. lines]);

    public TemporaryData Add(ShoeListing listing, byte[] bytes)
    {
        _listings.Add(listing with { Source = Source });
        AddPicture(listing.ListingId, listing.Images[0].Location, bytes, listing.Images[0].View);
        return this;
    }

    public void AddPicture(string id, string location, byte[] bytes, ShoeView view = ShoeView.Unknown)
    {
        var info = PictureProbe.Read(bytes);
        var image = Some.Image(id, view) with
        {
            Source = Source,
            Sha256 = ContentHash.Of(bytes),
            Format = info?.Format ?? PictureFormat.Jpeg,
            Width = info?.Width ?? 1,
            Height = info?.Height ?? 1,
            Bytes = bytes.Length,
            Location = location,
        };
        _images.Add(image);
        Directory.CreateDirectory(Layout.RawSource(Source).ImageFolder);
        File.WriteAllBytes(PathOf(image), bytes);
    }

    public void Remove(string id)
    {
        _listings.RemoveAll(listing => listing.ListingId == id);
        _images.RemoveAll(image => image.ListingId == id);
    }

    public void Change(string id, Func<ShoeListing, ShoeListing> change)
    {
        var at = _listings.FindIndex(listing => listing.ListingId == id);
        _listings[at] = change(_listings[at]);
    }

    public string PathOf(string id) => PathOf(_images.Single(image => image.ListingId == id));

    public async Task<ExitCode> CurateAsync(CurationOptions? options = null)
    {
        await AcquireAsync();
        // Shoes of a few strokes: their outline is all there is to tell.
        return await CurationStage.RunAsync(Context(), (options ?? new CurationOptions { Size = 64 }) with { LearnedView = false, Overrides = "overrides.csv" }, TestContext.Current.CancellationToken);
    }

    /// <summary>Writes the manifests of what was added.</summary>
    public async Task AcquireAsync()
    {
        var raw = Layout.RawSource(Source);
        var token = TestContext.Current.CancellationToken;
        await Manifest.WriteAsync(raw.Listings, _listings, ManifestJson.Default.ShoeListing, ManifestKeys.Of, token);
        await Manifest.WriteAsync(raw.Images, _images, ManifestJson.Default.ImageRecord, ManifestKeys.Of, token);
    }

    /// <summary>Removes all outputs.</summary>
    public void Forget()
    {
        foreach (var folder in new[] { Layout.Curated, Layout.SplitDataset }.Where(Directory.Exists))
            Directory.Delete(folder, recursive: true);
    }

    public StageContext Context() => new()
    {
        Settings = Settings.Load(_root, environment: new Dictionary<string, string>()),
        Layout = Layout,
        Output = Console(_printed),
        Error = Console(_warned),
        Clock = TimeProvider.System,
    };

    public async Task<IReadOnlyList<SplitImage>> SplitAsync() =>
        await Manifest.ReadAllAsync(Layout.SplitManifest, ManifestJson.Default.SplitImage, TestContext.Current.CancellationToken);

    public async Task<IReadOnlyDictionary<string, Rejection>> RejectionsAsync() =>
        (await Manifest.ReadAllAsync(Layout.CuratedRejections, ManifestJson.Default.Rejection, TestContext.Current.CancellationToken))
        .ToDictionary(rejection => rejection.ListingId ?? "");

    /// <summary>Every output file with its content and when it was last written.</summary>
    public IReadOnlyDictionary<string, string> Outputs() => new[] { Layout.Curated, Layout.SplitDataset }
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        .ToDictionary(path => Path.GetRelativePath(Layout.Root, path), path => ContentHash.Of(File.ReadAllBytes(path)));

    /// <summary>The pictures among the output files, with the moment they were last written.</summary>
    public IReadOnlyDictionary<string, DateTime> PictureTimes() => new[] { Layout.Curated, Layout.SplitDataset }
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*.jpg", SearchOption.AllDirectories))
        .ToDictionary(path => path, File.GetLastWriteTimeUtc);

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private static IAnsiConsole Console(StringWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(writer) });
        console.Profile.Width = 1_000;
        return console;
    }

    private string PathOf(ImageRecord image) => Layout.RawSource(Source).ImageFile(image);
}
