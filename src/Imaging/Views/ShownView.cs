namespace ShoeData.Imaging;

/// <summary>What the learned part tells apart.</summary>
public enum ShownView
{
    Side,
    Top,
    Sole,
    Angled,
    Pair,
    Detail,

    /// <summary>Turned so far that it stands on no sole: upright, lying on its back.</summary>
    Turned,

    NotAShoe,

    /// <summary>Photographed where it stood: on a floor, in a hand.</summary>
    Snapshot,
}
