using ShoeData.Curation.Output;
using ShoeData.Curation.Splitting;
using ShoeData.Pages;

namespace ShoeData.Curation.Report.Sections;

/// <summary>How pictures and groups are divided, what the leak gate looked at, and which bins are too small.</summary>
internal static class SplitSection
{
    private const int MostWarnings = 20;

    public static PageSection Draw(DataSetFacts facts, Curated result) => new("split", "The split", Html.Of($"""
        <p>Wanted: {100 * facts.Options.TrainShare:0.#} / {100 * facts.Options.ValShare:0.#} / {100 * facts.Options.TestShare:0.#} %.</p>
        <div class="scroll"><table><thead><tr><th>bin{Enum.GetValues<Split>().Select(split => Html.Of($"<th>{split.ToSnakeCase()}"))}<th>pictures<th>groups</thead><tbody>
        {facts.Counts.Classes.Select(bin => Row(PriceBins.FolderName(bin), facts.Counts, bin))}{Row("all", facts.Counts, null)}</tbody></table></div>
        {Warnings("Bins that are too small", result.SparseBins.Select(warning => warning.Text))}{Warnings("Prices unlike their style's", result.Outliers.Select(outlier => $"{outlier.Source} {outlier.ListingId}: {outlier.Detail}"))}
        <h3>Leaks</h3>{Leaks(result.Leaks)}

        """));

    private static Html Leaks(LeakReport leaks) => Html.Of($"""
        <p>None: no group ({leaks.Groups:N0}), style ({leaks.Styles:N0}) or picture ({leaks.Pictures:N0}) lies in two parts, and no near duplicates do ({leaks.Pairs:N0} pairs were compared, {leaks.NearDuplicates:N0} are near duplicates). A run that would break this writes nothing.</p>

        """);

    private static Html Warnings(string title, IEnumerable<string> lines)
    {
        var items = lines.ToList();
        return items.Count == 0 ? Html.Nothing : Html.Of($"<h3>{title} <span class=\"count\">{items.Count:N0}</span></h3><ul class=\"warnings\">{items.Take(MostWarnings).Select(line => Html.Of($"<li>{line}"))}</ul>");
    }

    private static Html Row(string name, DataSetCounts counts, int? bin) => Html.Of($"""
        <tr><td>{name}{Enum.GetValues<Split>().Select(split => Share(counts.Pictures(split, bin), counts.Pictures(bin: bin)))}<td>{counts.Pictures(bin: bin):N0}<td>{(bin is { } one ? counts.GroupsIn(one) : counts.Groups):N0}</tr>

        """);

    private static Html Share(int count, int all) => Html.Of($"<td>{count:N0} <span class=\"quiet\">{(all == 0 ? 0 : 100.0 * count / all):0.0} %</span>");
}
