namespace ShoeData.Pages;

/// <summary>Named counts as bars: names and numbers are text, so that they stay readable on any screen; only the bars are drawn.</summary>
public static class Bars
{
    public static Html Draw(IReadOnlyList<Bar> bars)
    {
        var largest = Math.Max(1, bars.Select(bar => bar.Count).DefaultIfEmpty().Max());
        return Html.Of($"<div class=\"bars\">{bars.Select(bar => Row(bar, largest))}</div>");
    }

    private static Html Row(Bar bar, int largest) => Html.Of($"""
        <span class="name">{Name(bar)}</span><svg class="bar {bar.Kind}" height="18" role="img" aria-label="{bar.Name}: {bar.Count}"><rect x="{100.0 * bar.Before / largest:0.##}%" width="{Math.Max(0.3, 100.0 * bar.Count / largest):0.##}%" height="18" rx="3"/></svg><span class="number">{bar.Count:N0} <span class="quiet">{100.0 * bar.Count / largest:0.0} %</span></span>

        """);

    private static Html Name(Bar bar) => bar.Link is null ? Html.Of($"{bar.Name}") : Html.Of($"<a href=\"{bar.Link}\">{bar.Name}</a>");
}
