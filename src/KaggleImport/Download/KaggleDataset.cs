using System.Text.RegularExpressions;

namespace ShoeData.KaggleImport;

/// <summary>A data set by the name in its address.</summary>
internal sealed partial record KaggleDataset(string Owner, string Name)
{
    /// <param name="text"><c>owner/dataset</c>, or the address of its page.</param>
    /// <exception cref="UserError">It is neither.</exception>
    public static KaggleDataset Parse(string text) => Form().Match(text) is { Success: true } match
        ? new KaggleDataset(match.Groups["owner"].Value, match.Groups["name"].Value)
        : throw new UserError($"--download is '{text}'; the owner and name of a Kaggle data set, such as datafiniti/mens-shoe-prices, were wanted.");

    public override string ToString() => $"{Owner}/{Name}";

    [GeneratedRegex(@"^(?:https://www\.kaggle\.com/(?:datasets/)?)?(?<owner>[A-Za-z0-9][A-Za-z0-9_-]{0,99})/(?<name>[A-Za-z0-9][A-Za-z0-9_-]{0,99})/?$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
