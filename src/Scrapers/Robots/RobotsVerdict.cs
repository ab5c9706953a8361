namespace ShoeData.Scrapers.Robots;

/// <summary>Whether an address may be read.</summary>
internal abstract record RobotsVerdict
{
    private RobotsVerdict()
    {
    }

    public sealed record Allowed : RobotsVerdict;

    /// <summary>The shop says no.</summary>
    public sealed record Forbidden(string Detail) : RobotsVerdict;

    /// <summary>The shop could not be asked, which forbids for now (RFC 9309, 2.3.1.4).</summary>
    /// <param name="AddressForbidden">Because its address may not be reached from here, and so the shop's may not.</param>
    public sealed record Unreachable(string Detail, bool AddressForbidden = false) : RobotsVerdict;
}
