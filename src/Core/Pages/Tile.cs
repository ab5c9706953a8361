namespace ShoeData.Pages;

/// <summary>A picture with what is said of it.</summary>
/// <param name="Picture">Where its bytes lie; null when there are none.</param>
/// <param name="Caption">The line below it.</param>
/// <param name="Detail">All that is known, shown on request.</param>
/// <param name="Note">A mark in its corner, such as a score; null for none.</param>
public sealed record Tile(string? Picture, string Caption, string Detail, string? Note = null);
