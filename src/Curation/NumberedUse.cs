namespace ShoeData.Curation;

/// <summary>Who uses a name that has been given a number.</summary>
internal readonly record struct NumberedUse<TUse>(string Name, int Number, TUse Use);
