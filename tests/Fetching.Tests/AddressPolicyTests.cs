using System.Net;

namespace ShoeData.Fetching.Tests;

public sealed class AddressPolicyTests
{
    [Theory]
    [InlineData("9.255.255.255", true)]
    [InlineData("10.0.0.0", false)]
    [InlineData("10.255.255.255", false)]
    [InlineData("11.0.0.0", true)]
    [InlineData("100.63.255.255", true)]
    [InlineData("100.64.0.0", false)]
    [InlineData("127.0.0.1", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("172.15.255.255", true)]
    [InlineData("172.16.0.0", false)]
    [InlineData("172.31.255.255", false)]
    [InlineData("172.32.0.0", true)]
    [InlineData("192.168.1.1", false)]
    [InlineData("192.169.0.1", true)]
    [InlineData("223.255.255.255", true)]
    [InlineData("224.0.0.1", false)]
    [InlineData("255.255.255.255", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("::", false)]
    [InlineData("::1", false)]
    [InlineData("::ffff:10.0.0.1", false)]
    [InlineData("::ffff:8.8.8.8", true)]
    [InlineData("64:ff9b::a00:1", false)]
    [InlineData("fc00::1", false)]
    [InlineData("fdff::1", false)]
    [InlineData("fe80::1", false)]
    [InlineData("ff02::1", false)]
    [InlineData("2606:4700::1111", true)]
    public void Only_public_addresses_may_be_reached(string address, bool allowed) =>
        new AddressPolicy([]).Allows("shop.example", IPAddress.Parse(address)).ShouldBe(allowed);

    [Fact]
    public void A_network_opens_its_addresses_under_any_name_and_no_others()
    {
        var policy = new AddressPolicy(["10.1.0.0/16"]);

        policy.Allows("shop.example", IPAddress.Parse("10.1.255.255")).ShouldBeTrue();
        policy.Allows("shop.example", IPAddress.Parse("::ffff:10.1.0.1")).ShouldBeTrue();
        policy.Allows("shop.example", IPAddress.Parse("10.2.0.0")).ShouldBeFalse();
    }

    [Fact]
    public void A_host_name_opens_itself_only()
    {
        var policy = new AddressPolicy(["Mirror.lan"]);

        policy.Allows("mirror.lan", IPAddress.Parse("192.168.0.5")).ShouldBeTrue();
        policy.Allows("other.lan", IPAddress.Parse("192.168.0.5")).ShouldBeFalse();
    }

    [Fact]
    public void An_entry_that_is_neither_is_an_error() =>
        Should.Throw<UserError>(() => new AddressPolicy(["127.0.0.1", "http://shop.lan/"])).Message.ShouldBe(
            "Fetching:AllowedHosts has 'http://shop.lan/': a host name, an address or a network such as 10.1.0.0/16 was wanted.");
}
