namespace ShoeData;

/// <summary>One setting that cannot be taken as it is.</summary>
/// <param name="Text">What follows the key and its origin: <c> is 'x'; a whole number was wanted.</c></param>
internal sealed record OptionsProblem(string Key, string Text)
{
    public static OptionsProblem Value(string key, string value, string wanted) => new(key, $" is '{value}'; {wanted}");
}
