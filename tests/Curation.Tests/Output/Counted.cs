using ShoeData.Curation.Output;

namespace ShoeData.Curation.Tests.Output;

/// <summary>Counts of shoes that were made for a test.</summary>
internal static class Counted
{
    public static DataSetCounts Of(IReadOnlyList<PlacedShoe> shoes)
    {
        var texts = new SharedTexts();
        return DataSetCounts.Of(
            shoes.Select(shoe => shoe with
            {
                Contender = shoe.Contender with { Source = texts.NumberOf(Names.Of(shoe.Contender.Source)), Brand = texts.NumberOf(Names.Of(shoe.Contender.Brand)) },
            }),
            shoes.GroupBy(shoe => shoe.Group).Select(group => (IReadOnlyList<int>)[.. group.Select(shoe => shoe.Bin).Distinct()]),
            texts);
    }
}
