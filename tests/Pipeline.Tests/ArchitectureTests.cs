using System.Xml.Linq;

namespace ShoeData.Pipeline.Tests;

/// <summary>Who may know whom. A stage talks to the next through files, never through its code.</summary>
public sealed class ArchitectureTests
{
    private static readonly string[] Stages = ["Scrapers", "KaggleImport", "Curation", "Training"];

    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Core"] = [],
        ["Imaging"] = ["Core"],
        ["Fetching"] = ["Core", "Imaging"],
        ["Scrapers"] = ["Core", "Imaging", "Fetching"],
        ["KaggleImport"] = ["Core", "Imaging", "Fetching"],
        ["Curation"] = ["Core", "Imaging"],
        ["Training"] = ["Core", "Imaging", "Fetching"],
        ["Predictor"] = ["Core", "Imaging", "Fetching", "Training"],
        ["Pipeline"] = ["Core", "Imaging", "Fetching", .. Stages],
    };

    private static readonly IReadOnlyDictionary<string, string> Projects = Directory
        .EnumerateFiles(Path.Combine(RepositoryRoot.Find(), "src"), "*.csproj", SearchOption.AllDirectories)
        .ToDictionary(path => Path.GetFileNameWithoutExtension(path));

    [Fact]
    public void Every_project_has_a_rule() => Projects.Keys.ShouldBe(Allowed.Keys, ignoreOrder: true);

    [Theory]
    [InlineData("Core")]
    [InlineData("Imaging")]
    [InlineData("Fetching")]
    [InlineData("Scrapers")]
    [InlineData("KaggleImport")]
    [InlineData("Curation")]
    [InlineData("Training")]
    [InlineData("Predictor")]
    [InlineData("Pipeline")]
    public void A_project_knows_only_whom_it_may(string project) =>
        References(project).Except(Allowed[project]).ShouldBeEmpty($"{project} must not reference these");

    [Fact]
    public void The_pipeline_knows_every_stage() => References("Pipeline").ShouldBe(Stages, ignoreOrder: true);

    [Fact]
    public void The_folder_is_the_name_of_the_project() =>
        Projects.ShouldAllBe(project => Path.GetFileName(Path.GetDirectoryName(project.Value)) == project.Key);

    [Fact]
    public void Every_project_has_its_tests()
    {
        var tests = Path.Combine(RepositoryRoot.Find(), "tests");
        Projects.Keys.Append("Storefront").ShouldAllBe(project => File.Exists(Path.Combine(tests, $"{project}.Tests", $"{project}.Tests.csproj")));
    }

    private static IReadOnlyList<string> References(string project) =>
        [.. XDocument.Load(Projects[project]).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension((string)reference.Attribute("Include")!))
            .Where(name => name != "Core")];
}
