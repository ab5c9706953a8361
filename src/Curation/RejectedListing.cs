namespace ShoeData.Curation;

/// <summary>A listing that was left out: as much of its <see cref="Rejection"/> as is counted by.</summary>
/// <param name="Place">Its place on the <see cref="Raw.RawShelf"/>.</param>
/// <param name="Row">Where the rest stands.</param>
/// <param name="SideScore">How clearly the picture that was judged shows a shoe from the side; NaN where none was measured.</param>
internal readonly record struct RejectedListing(int Place, int Row, RejectReason Reason, double SideScore) : IComparable<RejectedListing>
{
    public int CompareTo(RejectedListing other) => Place.CompareTo(other.Place);
}
