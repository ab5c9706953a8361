namespace ShoeData.Pages;

/// <summary>One part of the page.</summary>
public sealed record PageSection(string Anchor, string Title, Html Body);
