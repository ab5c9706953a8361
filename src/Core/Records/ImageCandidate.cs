namespace ShoeData;

/// <summary>A picture a listing offers: its address (or its path beside the table) and the view the shop claims for it.</summary>
public sealed record ImageCandidate(string Location, ShoeView View);
