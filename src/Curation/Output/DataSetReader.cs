using ShoeData.Curation.Raw;
using ShoeData.Curation.Splitting;

namespace ShoeData.Curation.Output;

/// <summary>Reads what is written of the shoes in the data set. From any thread.</summary>
internal sealed class DataSetReader(PassedListings passed, Styles styles)
{
    /// <summary>All of them, one after the other, in the order that is given.</summary>
    public IEnumerable<DataSetImage> Read(IEnumerable<PlacedShoe> shoes) => ParallelRows.Select(shoes, Read);

    public DataSetImage Read(PlacedShoe shoe) => DataSetImage.Of(shoe, Curated(shoe));

    /// <summary>How its listing is called.</summary>
    public RawKey KeyOf(PlacedShoe shoe) => passed.KeyOf(shoe.Contender);

    // Most groups are named by their only style.
    private CuratedImage Curated(PlacedShoe shoe)
    {
        var row = passed.Read(shoe.Contender);
        return row with { Bin = shoe.Bin, Group = shoe.Group == shoe.Style ? row.Style : styles.NameOf(shoe.Group) };
    }
}
