using System.Net;

namespace ShoeData.Storefront.Tests;

public sealed class MisbehaveDoorTests : BadShop
{
    [Fact]
    public async Task An_open_shop_is_told_to_misbehave_says_what_it_does_and_is_told_to_stop()
    {
        (await Http.GetStringAsync("/misbehave", Token)).ShouldBe("The shop behaves.\n");
        using var told = await Http.PutAsync("/misbehave", new StringContent("forbid,on=/puma\nbusy=3,times=1\n"), Token);
        (told.StatusCode, await told.Content.ReadAsStringAsync(Token)).ShouldBe((HttpStatusCode.OK, "forbid,on=/puma\nbusy=3,times=1\n"));
        (await StatusAsync("/puma")).ShouldBe(HttpStatusCode.Forbidden);
        using var stopped = await Http.DeleteAsync("/misbehave", Token);
        stopped.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await StatusAsync("/puma")).ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task What_it_does_not_understand_changes_nothing()
    {
        Server.Misbehave("forbid,on=/puma");
        using var told = await Http.PutAsync("/misbehave", new StringContent("burn"), Token);
        told.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await told.Content.ReadAsStringAsync(Token)).ShouldStartWith("--misbehave is 'burn': there is no 'burn'");
        (await Http.GetStringAsync("/misbehave", Token)).ShouldBe("forbid,on=/puma\n");
    }

    [Fact]
    public async Task A_huge_order_is_not_read()
    {
        using var told = await Http.PutAsync("/misbehave", new StringContent(new string('x', 70_000)), Token);
        told.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }
}
