using ShoeData.Curation.Output;
using ShoeData.Pages;

namespace ShoeData.Curation.Report.Sections;

/// <summary>The figures one asks for first.</summary>
internal static class OverviewSection
{
    public static PageSection Draw(ReportModel model)
    {
        var facts = model.Facts;
        return new PageSection("overview", "At a glance", Html.Of($"""
            <div class="figures">{Figure(facts.Counts.Pictures(), "pictures")}{Figure(facts.Counts.Groups, "groups of styles")}{Figure(facts.Counts.Shoes.Select(shoe => shoe.Brand).Distinct().Count(), "brands")}{Figure(facts.Counts.Classes.Count, "price bins")}{Figure(facts.Report.In, "listings seen")}{Figure(facts.Report.In - facts.Report.Kept, "left out")}</div>
            <table><thead><tr><th>source<th>listings<th>kept</thead><tbody>{facts.Offered.OrderBy(source => source.Key, StringComparer.Ordinal).Select(source => Source(source, facts))}</tbody></table>

            """));
    }

    private static Html Figure(int value, string what) => Html.Of($"<div><strong>{value:N0}</strong><span>{what}</span></div>");

    private static Html Source(KeyValuePair<string, int> source, DataSetFacts facts) =>
        Html.Of($"<tr><td>{source.Key}<td>{source.Value:N0}<td>{facts.Counts.PicturesOf(source.Key):N0}</tr>");
}
