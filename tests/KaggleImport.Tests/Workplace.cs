using System.Text;
using Spectre.Console;

namespace ShoeData.KaggleImport.Tests;

/// <summary>A checkout of its own in a temporary folder, with tables, pictures, schemas and a data root.</summary>
internal sealed class Workplace : IDisposable
{
    public const string Schema = """
        {
          "about": "Shoes of the test.",
          "columns": {
            "listing_id": ["id"], "brand": ["brand"], "title": ["title"], "wearer": ["for"], "colour": ["colour"],
            "list_price": ["price"], "current_price": ["sale"], "images": ["picture"]
          },
          "constants": { "currency": "USD" },
          "images": { "folder": "pictures", "separator": ";" }
        }
        """;

    public const string Header = "id,brand,title,for,colour,price,sale,picture";

    private readonly StringWriter _output = new();

    public Workplace()
    {
        Write("config/kaggle/test.json", Schema);
        File.WriteAllText(PathOf("ShoeData.sln"), "");
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("shoedata-").FullName;

    public DataLayout Layout => new(PathOf("data"));

    public RawLayout Raw => Layout.RawSource("shop");

    public string Output => _output.ToString();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public string PathOf(string path) => Path.Combine(Root, path);

    public void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public void Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(AtomicFile.FolderOf(PathOf(path)));
        File.WriteAllBytes(PathOf(path), bytes);
    }

    public void WriteTable(params IEnumerable<string> rows) => Write("tables/shoes.csv", string.Join('\n', rows.Prepend(Header)) + "\n");

    public StageContext Context(params string[] assignments) => new()
    {
        Settings = Settings.Load(Root, assignments: assignments, environment: new Dictionary<string, string>()),
        Layout = Layout,
        Output = Console(_output),
        Error = Console(TextWriter.Null),
        Clock = TimeProvider.System,
    };

    public Task<ExitCode> RunAsync(params string[] assignments) => KaggleImportStage.Definition.Run(
        Context(["""KaggleImport:Files=[{"Name":"shop","Path":"tables/shoes.csv"}]""", .. assignments]), Token);

    public Task<IReadOnlyList<ShoeListing>> ListingsAsync() => Manifest.ReadAllAsync(Raw.Listings, ManifestJson.Default.ShoeListing, Token);

    public Task<IReadOnlyList<ImageRecord>> ImagesAsync() => Manifest.ReadAllAsync(Raw.Images, ManifestJson.Default.ImageRecord, Token);

    public Task<IReadOnlyList<Rejection>> RejectionsAsync() => Manifest.ReadAllAsync(Raw.Rejections, ManifestJson.Default.Rejection, Token);

    /// <summary>Every file of the source with its content, by relative path.</summary>
    public SortedDictionary<string, string> Bytes() => new(
        Directory.EnumerateFiles(Raw.Folder, "*", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(Raw.Folder, path), path => ContentHash.Of(File.ReadAllBytes(path))),
        StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static IAnsiConsole Console(TextWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Interactive = InteractionSupport.No, Out = new AnsiConsoleOutput(writer) });
        console.Profile.Width = 200;
        return console;
    }
}
