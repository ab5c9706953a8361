namespace ShoeData.Fetching;

/// <summary>A picture of an earlier run that is still there whole.</summary>
/// <param name="Checked">When its server last said that this is it.</param>
public sealed record KnownPicture(StoreResult.Stored Picture, Validators Validators, DateTimeOffset Checked);
