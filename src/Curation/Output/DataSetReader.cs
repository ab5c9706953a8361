using ShoeData.Curation.Raw;

namespace ShoeData.Curation.Output;

/// <summary>Reads what is written of the shoes in the data set. From any thread.</summary>
internal sealed class DataSetReader(PassedListings passed)
{
    /// <summary>All of them, one after the other, in the order that is given.</summary>
    public IEnumerable<DataSetImage> Read(IReadOnlyList<PlacedShoe> shoes) => ParallelRows.Select(shoes.Count, at => Read(shoes[at]));

    public DataSetImage Read(PlacedShoe shoe) => DataSetImage.Of(shoe, Curated(shoe));

    /// <summary>How its listing is called.</summary>
    public RawKey KeyOf(PlacedShoe shoe) => passed.KeyOf(shoe.Contender);

    private CuratedImage Curated(PlacedShoe shoe) => passed.Read(shoe.Contender) with { Bin = shoe.Bin, Group = shoe.Group };
}
