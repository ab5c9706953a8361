using ShoeData.Pages;

namespace ShoeData.Training;

/// <summary>Points and lines over two axes, as SVG that grows with the window.</summary>
/// <param name="Title">For those who cannot see it.</param>
/// <param name="Guide">A dashed line from here to there; null for none.</param>
internal sealed record Chart(string Title, ChartAxis Across, ChartAxis Up, IReadOnlyList<ChartSeries> Series, ChartGuide? Guide = null)
{
    private const int Width = 520;
    private const int Height = 360;
    private const int Left = 54;
    private const int Right = 12;
    private const int Top = 10;
    private const int Bottom = 44;

    public Html Draw() => Html.Of($"""
        <div class="plot"><svg class="chart" viewBox="0 0 {Width} {Height}" role="img" aria-label="{Title}">{Up.Ticks().Select(Level)}{Across.Ticks().Select(Place)}
        <text class="quiet" x="{(Left + Width - Right) / 2}" y="{Height - 6}" text-anchor="middle">{Across.Name}</text><text class="quiet" transform="translate(13 {(Top + Height - Bottom) / 2}) rotate(-90)" text-anchor="middle">{Up.Name}</text>
        {Dashed(Guide)}{Series.Select(Draw)}</svg><p class="legend quiet">{Series.Select(Name)}</p></div>

        """);

    private static Html Name(ChartSeries series) => Html.Of($"<span><i class=\"{series.Kind}\"></i>{series.Name}</span>");

    private Html Level(double value) => Html.Of(
        $"<line class=\"grid\" x1=\"{Left}\" x2=\"{Width - Right}\" y1=\"{Y(value):0.#}\" y2=\"{Y(value):0.#}\"/><text class=\"quiet\" x=\"{Left - 6}\" y=\"{Y(value) + 4:0.#}\" text-anchor=\"end\">{Up.Text(value)}</text>");

    private Html Place(double value) => Html.Of(
        $"<line class=\"grid\" x1=\"{X(value):0.#}\" x2=\"{X(value):0.#}\" y1=\"{Top}\" y2=\"{Height - Bottom}\"/><text class=\"quiet\" x=\"{X(value):0.#}\" y=\"{Height - Bottom + 17}\" text-anchor=\"middle\">{Across.Text(value)}</text>");

    private Html Dashed(ChartGuide? guide) => guide is null
        ? Html.Nothing
        : Html.Of($"<line class=\"guide\" x1=\"{X(guide.FromX):0.#}\" y1=\"{Y(guide.FromY):0.#}\" x2=\"{X(guide.ToX):0.#}\" y2=\"{Y(guide.ToY):0.#}\"><title>{guide.Name}</title></line>");

    private Html Draw(ChartSeries series)
    {
        var points = series.Points.Where(point => double.IsFinite(point.X) && double.IsFinite(point.Y)).ToList();
        var line = series.Joined && points.Count > 1
            ? Html.Of($"<polyline points=\"{string.Join(' ', points.Select(point => FigureText.Text($"{X(point.X):0.#},{Y(point.Y):0.#}")))}\"/>")
            : Html.Nothing;
        return Html.Of($"<g class=\"{series.Kind}\">{line}{points.Select(point => Dot(point, series.Joined ? 3.5 : 4))}</g>");
    }

    private Html Dot(ChartPoint point, double radius) => Html.Of(
        $"<circle cx=\"{X(point.X):0.#}\" cy=\"{Y(point.Y):0.#}\" r=\"{radius:0.#}\">{(point.Note is null ? Html.Nothing : Html.Of($"<title>{point.Note}</title>"))}</circle>");

    private double X(double value) => Left + (Across.Share(value) * (Width - Left - Right));

    private double Y(double value) => Height - Bottom - (Up.Share(value) * (Height - Top - Bottom));
}
