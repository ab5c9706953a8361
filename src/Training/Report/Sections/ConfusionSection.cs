using ShoeData.Pages;

namespace ShoeData.Training;

/// <summary>The confusion matrix as a table: counts or shares of each row, each cell a way to its pictures.</summary>
internal static class ConfusionSection
{
    public static PageSection Draw(MetricsDocument metrics) => new("confusion", "Confusion matrix", Html.Of($"""
        <p class="quiet">Rows are true price bins, columns predicted ones; the diagonal is right. A number leads to its pictures.</p>
        <div class="matrix"><input type="radio" name="as" id="as-counts" checked><label for="as-counts">Counts</label><input type="radio" name="as" id="as-shares"><label for="as-shares">Share of the row</label>
        <div class="scroll"><table><tr><th></th>{metrics.Classes.Select((_, index) => Html.Of($"<th scope=\"col\">{BinName.Short(metrics.Classes, index)}</th>"))}</tr>{metrics.Confusion.Select((row, truth) => Row(metrics.Classes, row, truth))}</table></div></div>
        """));

    private static Html Row(int[] bins, int[] counts, int truth) =>
        Html.Of($"<tr><th scope=\"row\">{BinName.Long(bins, truth)}</th>{counts.Select((count, said) => Cell(count, counts.Sum(), truth, said))}</tr>");

    private static Html Cell(int count, int total, int truth, int said)
    {
        var share = ConfusionMatrix.Share(count, total);
        var inside = count == 0
            ? Html.Of($"<span class=\"none\">·</span>")
            : Html.Of($"<a href=\"#{CellsSection.Anchor(truth, said)}\"><span class=\"counts\">{count}</span><span class=\"shares\">{share:P0}</span></a>");
        return Html.Of($"<td class=\"{(truth == said ? "hit" : "miss")}\" style=\"--share:{share:0.###}\">{inside}</td>");
    }
}
