using System.Text.RegularExpressions;

namespace ShoeData.Scrapers.Asking.Har;

/// <summary>Takes out of a recording what gives access or tells who asked.</summary>
internal static partial class HarScrub
{
    private const string Scrubbed = "scrubbed";

    // Headers whose values are addresses, which may carry keys of their own.
    private static readonly string[] AddressHeaders = ["Location", "Content-Location", "Referer", "Origin"];

    /// <summary>Without cookies and authorisation.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Headers(IEnumerable<KeyValuePair<string, string>> headers) => headers
        .Where(header => !Secret().IsMatch(header.Key))
        .Select(header => AddressHeaders.Contains(header.Key, StringComparer.OrdinalIgnoreCase) ? KeyValuePair.Create(header.Key, Text(header.Value)) : header);

    /// <summary>The address without user and password, and without the values of keys and tokens in its query. The same again when it is scrubbed again.</summary>
    public static string Address(Uri address) => Text(new UriBuilder(address) { UserName = "", Password = "", Fragment = "" }.Uri.AbsoluteUri);

    private static string Text(string address) => QueryValue().Replace(address, match => $"{match.Groups["name"].Value}={Scrubbed}");

    [GeneratedRegex("cookie|authori[sz]ation|token|secret|session|api-?key|^x-.*(auth|key)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Secret();

    [GeneratedRegex(@"(?<=[?&;])(?<name>[^=&;#]*(key|token|auth|secret|session|signature|passw)[^=&;#]*)=[^&;#]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex QueryValue();
}
