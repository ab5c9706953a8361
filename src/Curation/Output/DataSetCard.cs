using System.Globalization;
using System.Text;

namespace ShoeData.Curation.Output;

/// <summary><c>README.md</c> of the data set: what is in it, where it came from, and how to read it. Hugging Face shows it as the data set's card.</summary>
internal static class DataSetCard
{
    public static string Write(DataSetFacts facts) => string.Join(
        "\n",
        DataSetCardText.FrontMatter(facts),
        $"# {DataSetFacts.Name}\n\n{facts.Summary}\n\n`report.html` shows it: every part, every reason, and what changed. `croissant.json` says the same to machines.\n",
        "## What is in it\n",
        Counts(facts.Counts),
        "## Where it came from\n",
        Sources(facts),
        Filters(facts),
        DataSetCardText.Rules(facts.Options),
        DataSetCardText.Loading,
        DataSetCardText.Licence);

    private static string Counts(DataSetCounts counts)
    {
        var splits = Enum.GetValues<Split>();
        var table = new MarkdownTable(["bin", .. splits.Select(split => split.ToSnakeCase()), "images", "groups"]);
        foreach (var bin in counts.Classes)
            table.Add([PriceBins.FolderName(bin), .. splits.Select(split => Text(counts.Pictures(split, bin))), Text(counts.Pictures(bin: bin)), Text(counts.GroupsIn(bin))]);
        table.Add(["all", .. splits.Select(split => Text(counts.Pictures(split))), Text(counts.Pictures()), Text(counts.Groups)]);
        return table.ToString();
    }

    private static string Sources(DataSetFacts facts)
    {
        var table = new MarkdownTable(["source", "listings", "kept"]);
        foreach (var (source, offered) in facts.Offered.OrderBy(source => source.Key, StringComparer.Ordinal))
            table.Add([source, Text(offered), Text(facts.Counts.PicturesOf(source))]);
        return table.ToString();
    }

    private static string Filters(DataSetFacts facts)
    {
        var text = new StringBuilder("## What was left out\n\n");
        text.Append(CultureInfo.InvariantCulture, $"Of {facts.Report.In:N0} listings {facts.Report.Kept:N0} were kept. Of the others each has one reason, the first that applied:\n\n");
        var table = new MarkdownTable(["reason", "listings"]);
        foreach (var (reason, count) in facts.Report.Rejected.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key))
            table.Add([$"`{reason.ToSnakeCase()}`", Text(count)]);
        return text.Append(table).ToString();
    }

    private static string Text(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
