using System.Text.Json.Serialization;

namespace ShoeData.Training;

/// <summary>The figures of one model on one set of pictures, in the order of <see cref="Statistics.All"/>.</summary>
/// <param name="N">Pictures.</param>
/// <param name="Groups">Groups of styles among them, which is what the intervals resample.</param>
[JsonConverter(typeof(FigureSetConverter))]
internal sealed record FigureSet(int N, int Groups, IReadOnlyList<KeyValuePair<string, Figure>> Figures)
{
    /// <exception cref="KeyNotFoundException">There is no such figure.</exception>
    public Figure this[string name] => Find(name) ?? throw new KeyNotFoundException($"there is no figure {name}");

    /// <summary>Null when there is no such figure.</summary>
    public Figure? Find(string name) => Figures.FirstOrDefault(figure => figure.Key == name).Value;

    public static FigureSet Of(IReadOnlyList<PredictedShoe> shoes, GroupBootstrap bootstrap) => Of(
        shoes, bootstrap, shoes.All(shoe => shoe.HeadPrice is not null) ? [.. Statistics.All, Statistics.PriceHeadError] : Statistics.All);

    public static FigureSet Of(IReadOnlyList<PredictedShoe> shoes, GroupBootstrap bootstrap, IReadOnlyList<Statistic> statistics) => new(
        shoes.Count,
        shoes.Select(shoe => shoe.Group).Distinct(StringComparer.Ordinal).Count(),
        [.. statistics.Zip(bootstrap.Estimates(shoes, statistics), (statistic, figure) => KeyValuePair.Create(statistic.Name, figure))]);
}
