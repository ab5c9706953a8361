using System.Net;

namespace ShoeData.Fetching;

/// <summary>Which addresses may be connected to: public ones, and those the configuration names.</summary>
internal sealed class AddressPolicy
{
    // https://www.iana.org/assignments/iana-ipv4-special-registry and .../iana-ipv6-special-registry: everything that is
    // not globally reachable, and the translation prefixes that can carry a private IPv4 address.
    private static readonly IPNetwork[] NotPublic =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24",
            "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24",
            "224.0.0.0/4", "240.0.0.0/4",
            "::/96", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20",
            "5f00::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
        }.Select(IPNetwork.Parse),
    ];

    private readonly HashSet<string> _hosts = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<IPNetwork> _networks = [];

    /// <exception cref="UserError">An entry is neither a host name nor an address nor a network.</exception>
    public AddressPolicy(IReadOnlyList<string> allowed)
    {
        foreach (var entry in allowed)
        {
            if (IPNetwork.TryParse(entry, out var network))
                _networks.Add(network);
            else if (IPAddress.TryParse(entry, out var address))
                _networks.Add(new IPNetwork(address, address.GetAddressBytes().Length * 8));
            else if (Uri.CheckHostName(entry) is UriHostNameType.Dns)
                _hosts.Add(entry);
            else
                throw new UserError($"Fetching:AllowedHosts has '{entry}': a host name, an address or a network such as 10.1.0.0/16 was wanted.");
        }
    }

    /// <param name="host">The name that was asked for.</param>
    /// <param name="resolved">The address it stands for at this moment.</param>
    public bool Allows(string host, IPAddress resolved)
    {
        var address = resolved.IsIPv4MappedToIPv6 ? resolved.MapToIPv4() : resolved;
        return _hosts.Contains(host)
            || _networks.Exists(network => network.Contains(address))
            || !Array.Exists(NotPublic, network => network.Contains(address));
    }
}
