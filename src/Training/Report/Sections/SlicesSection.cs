using ShoeData.Pages;

namespace ShoeData.Training;

/// <summary>The main figures by bin, brand and source.</summary>
internal static class SlicesSection
{
    private const int Shown = 25;

    public static PageSection Draw(MetricsDocument metrics) => new("slices", "By bin, brand and source", Html.Join(
        metrics.Slices.GroupBy(slice => slice.By).Select(kind => Table(kind.Key, [.. kind]))));

    private static Html Table(string by, IReadOnlyList<SliceMetrics> slices) => Html.Of($"""
        <h3>By {by}{(slices.Count > Shown ? FigureText.Text($", the {Shown} largest of {slices.Count}") : "")}</h3>
        <div class="scroll"><table><tr><th>{by}</th><th>pictures</th><th>styles</th><th>top-1</th><th></th><th>within one bin</th><th>mean error</th></tr>{slices.Take(Shown).Select(Row)}</table></div>

        """);

    private static Html Row(SliceMetrics slice)
    {
        var (figures, top1) = (slice.Figures, slice.Figures["top1"]);
        return Html.Of($"""
            <tr><td>{(slice.By is "bin" ? "$" + slice.Value : slice.Value)}</td><td>{figures.N:N0}</td><td>{figures.Groups:N0}</td><td>{top1.Value:P0}</td><td>{Interval(top1)}</td><td>{figures["within_one_bin"].Value:P0}</td><td>${figures["mae_usd"].Value:0.0}<small>{figures["mae_usd"].Low:0.0} to {figures["mae_usd"].High:0.0}</small></td></tr>
            """);
    }

    private static Html Interval(Figure share) => Html.Of($"""
        <svg class="interval" role="img" aria-label="{share.Low:P0} to {share.High:P0}"><title>{share.Low:P1} to {share.High:P1}</title><line class="ground" x1="3%" x2="97%" y1="7" y2="7"/><line x1="{At(share.Low):0.#}%" x2="{At(share.High):0.#}%" y1="7" y2="7"/><circle cx="{At(share.Value):0.#}%" cy="7" r="4"/></svg>
        """);

    private static double At(double share) => 3 + (94 * share);
}
