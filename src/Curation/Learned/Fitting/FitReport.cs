using System.Globalization;
using ShoeData.Imaging;
using Spectre.Console;

namespace ShoeData.Curation.Learned.Fitting;

/// <summary>What cross-validation came to, source by source and view by view.</summary>
internal static class FitReport
{
    public static void Write(IAnsiConsole console, IReadOnlyList<TestedPicture> tested)
    {
        var table = new Table().Border(TableBorder.Rounded);
        foreach (var name in new[] { "source", "view", "pictures", "taken for a side view", "95 %", "by the outline alone", "95 %", "facing right way", "95 %" })
            table.AddColumn(name);
        foreach (var group in tested.GroupBy(picture => (picture.Picture.Source, picture.Picture.View)).OrderBy(group => group.Key))
        {
            var toes = group.Where(picture => picture.Picture.Facing is not null).ToList();
            table.AddRow([
                Markup.Escape(Path.GetFileName(group.Key.Source)), group.Key.View.ToSnakeCase(), group.Count().ToString(CultureInfo.InvariantCulture),
                .. Share.Of(group.Count(picture => picture.IsSide), group.Count()).Cells,
                .. Share.Of(group.Count(picture => picture.IsSideByOutline), group.Count()).Cells,
                .. toes.Count == 0 ? ["", ""] : Share.Of(toes.Count(picture => picture.Answer?.Toe.Facing == picture.Picture.Facing), toes.Count).Cells]);
        }

        console.Write(table);
        foreach (var source in tested.GroupBy(picture => picture.Picture.Source).Where(source => source.Select(picture => picture.Picture.View).Distinct().Count() > 1))
        {
            WriteRates(console, source.Key, "", [.. source], picture => picture.IsSide);
            WriteRates(console, source.Key, " by the outline alone", [.. source], picture => picture.IsSideByOutline);
        }
    }

    /// <summary>The limits that all labelled pictures together would give, beside those the program comes with.</summary>
    public static void WriteLimits(IAnsiConsole console, CurationOptions fitted)
    {
        var shipped = new CurationOptions();
        Line(nameof(fitted.SideSureScore), fitted.SideSureScore, shipped.SideSureScore);
        Line(nameof(fitted.SideMinElongation), fitted.SideMinElongation, shipped.SideMinElongation);
        Line(nameof(fitted.SideMinSole), fitted.SideMinSole, shipped.SideMinSole);
        Line(nameof(fitted.SideMaxUpDownSymmetry), fitted.SideMaxUpDownSymmetry, shipped.SideMaxUpDownSymmetry);
        Line(nameof(fitted.SideMaxLeftRightSymmetry), fitted.SideMaxLeftRightSymmetry, shipped.SideMaxLeftRightSymmetry);

        void Line(string name, double value, double now) => console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"{name}: {value:0.000} by these pictures, {now:0.000} shipped");
    }

    /// <summary>One line a picture, for those who want to look at the mistakes.</summary>
    public static IEnumerable<string> Lines(IReadOnlyList<TestedPicture> tested) => tested.Select(picture => string.Create(
        CultureInfo.InvariantCulture,
        $"{picture.Picture.Path},{picture.Picture.View.ToSnakeCase()},{picture.Answer?.Views.Side ?? 0},{(picture.Answer?.Views.Other() ?? ShownView.NotAShoe).ToSnakeCase()},{picture.IsSide},{picture.IsSideByOutline},{picture.Limits.SideSureScore},{picture.Answer?.Toe.Facing.ToSnakeCase()},{picture.Answer?.Toe.Score}"));

    private static void WriteRates(IAnsiConsole console, string source, string how, IReadOnlyList<TestedPicture> tested, Func<TestedPicture, bool> isSide)
    {
        var hits = tested.Count(picture => picture.Picture.View is ShownView.Side && isSide(picture));
        var precision = Share.Of(hits, tested.Count(isSide));
        var recall = Share.Of(hits, tested.Count(picture => picture.Picture.View is ShownView.Side));
        console.MarkupLineInterpolated($"{Path.GetFileName(source)}{how}: precision {precision}, recall {recall}");
    }
}
