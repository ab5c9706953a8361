namespace ShoeData;

/// <summary>One value that its attributes do not allow.</summary>
internal sealed record OptionsProblem(string Key, string Value, string Wanted);
