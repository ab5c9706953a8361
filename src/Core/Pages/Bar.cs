namespace ShoeData.Pages;

/// <summary>One named count.</summary>
/// <param name="Kind">Its colour: a class of the style sheet.</param>
/// <param name="Before">Where it begins, counted like <paramref name="Count"/>.</param>
/// <param name="Link">Where its name leads; null for nowhere.</param>
public sealed record Bar(string Name, int Count, string Kind, int Before = 0, string? Link = null);
