using ShoeData.Curation.Output;

namespace ShoeData.Curation.Report.Sections;

/// <summary>How pictures and groups are divided.</summary>
internal static class SplitSection
{
    public static ReportSection Draw(DataSetFacts facts) => new("split", "The split", Html.Of($"""
        <p>No group, style, picture or near duplicate lies in two parts; a run that would break this writes nothing. Wanted: {100 * facts.Options.TrainShare:0.#} / {100 * facts.Options.ValShare:0.#} / {100 * facts.Options.TestShare:0.#} %.</p>
        <div class="scroll"><table><thead><tr><th>bin{Enum.GetValues<Split>().Select(split => Html.Of($"<th>{split.ToSnakeCase()}"))}<th>pictures<th>groups</thead><tbody>
        {facts.Classes.Select(bin => Row(PriceBins.FolderName(bin), [.. facts.Images.Where(image => image.Bin == bin)]))}{Row("all", facts.Images)}</tbody></table></div>

        """));

    private static Html Row(string name, IReadOnlyList<SplitImage> images) => Html.Of($"""
        <tr><td>{name}{Enum.GetValues<Split>().Select(split => Share(images, split))}<td>{images.Count:N0}<td>{DataSetFacts.Groups(images):N0}</tr>

        """);

    private static Html Share(IReadOnlyList<SplitImage> images, Split split)
    {
        var count = images.Count(image => image.Split == split);
        return Html.Of($"<td>{count:N0} <span class=\"quiet\">{(images.Count == 0 ? 0 : 100.0 * count / images.Count):0.0} %</span>");
    }
}
