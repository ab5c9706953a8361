namespace ShoeData.Pipeline.Fingerprints;

/// <summary>Names paths independently of where the checkout and the data root lie: <c>data/raw/nike/listings.jsonl</c>, <c>config/sites/nike.json</c>.</summary>
internal sealed class PathNames(string dataRoot, string repositoryRoot)
{
    private const string Data = "data";

    public string Of(string path)
    {
        var inData = Path.GetRelativePath(dataRoot, path);
        if (inData == ".")
            return Data;
        if (inData != ".." && !inData.StartsWith("../", StringComparison.Ordinal) && !Path.IsPathRooted(inData))
            return $"{Data}/{inData}";
        var inCheckout = Path.GetRelativePath(repositoryRoot, path);
        // With another data root, data/ of the checkout is just a folder.
        return inCheckout == Data || inCheckout.StartsWith(Data + "/", StringComparison.Ordinal) ? $"./{inCheckout}" : inCheckout;
    }
}
