namespace ShoeData.Storefront.Tests;

public sealed class TroubleTests
{
    [Theory]
    [InlineData("forbid", "forbid")]
    [InlineData("busy", "busy=30")]
    [InlineData("busy=5,times=2", "busy=5,times=2")]
    [InlineData("error=502,after=3,times=1,on=/adidas", "error=502,after=3,times=1,on=/adidas")]
    [InlineData("wrong-type=text/html , on=/a/images", "wrong-type=text/html,on=/a/images")]
    [InlineData("robots-forbid", "robots-forbid=/")]
    [InlineData("total=-3,on=/puma", "total=-3,on=/puma")]
    public void Trouble_is_read_as_it_is_written(string text, string written) => Trouble.Parse(text).ToString().ShouldBe(written);

    [Theory]
    [InlineData("fire", "there is no 'fire'; there are busy, busy-until, ")]
    [InlineData("forbid=403", "forbid takes no value")]
    [InlineData("busy=soon", "'soon' is no SECONDS for busy")]
    [InlineData("busy=-1", "'-1' is no SECONDS for busy")]
    [InlineData("error=200", "'200' is no STATUS for error")]
    [InlineData("vanish=0", "'0' is no N for vanish")]
    [InlineData("reprice=-100", "'-100' is no PERCENT for reprice")]
    [InlineData("rename=", "rename wants its WORD")]
    [InlineData("forbid,after=x", "'x' is no number of requests")]
    [InlineData("forbid,on=adidas", "'on=adidas' says nothing about forbid")]
    [InlineData("total=2,after=3", "'after=3' says nothing about total")]
    [InlineData("robots-error,on=/adidas", "'on=/adidas' says nothing about robots-error")]
    public void What_is_no_trouble_is_said_with_what_is(string text, string why)
    {
        var message = Should.Throw<UserError>(() => Trouble.Parse(text)).Message;
        message.ShouldStartWith($"--misbehave is '{text}': {why}");
        message.ShouldEndWith("; KIND[=VALUE][,after=N][,times=N][,on=/PATH] is wanted, e.g. forbid,after=10,on=/adidas");
    }

    [Fact]
    public void Every_kind_stands_in_the_table_once_and_can_be_written_bare()
    {
        TroubleTable.Rows.Select(row => row.Kind).ShouldBe(Enum.GetValues<TroubleKind>());
        foreach (var row in TroubleTable.Rows)
            Trouble.Parse(row.Name).ShouldBe(new Trouble { Kind = row.Kind, Value = row.Usual ?? "", On = row.IsOfRobots ? "/robots.txt" : "/" });
    }

    [Fact]
    public void Trouble_begins_after_some_requests_and_ends_after_some()
    {
        var troubles = new Troubles();
        troubles.Set(["forbid,after=2,times=3,on=/adidas"]);
        Enumerable.Range(0, 7).Select(_ => troubles.Meet("/adidas/x").Count).ShouldBe([0, 0, 1, 1, 1, 0, 0]);
        troubles.Meet("/puma").ShouldBeEmpty();
    }

    [Fact]
    public void What_was_wrong_before_is_over_when_something_else_is_and_counts_begin_anew()
    {
        var troubles = new Troubles();
        troubles.Set(["forbid,after=1"]);
        troubles.Meet("/").ShouldBeEmpty();
        troubles.Set(["forbid,after=1", "slow"]);
        troubles.Meet("/").Select(trouble => trouble.Kind).ShouldBe([TroubleKind.Slow]);
        Should.Throw<UserError>(() => troubles.Set(["slow", "fire"]));
        troubles.Now.Count.ShouldBe(2);
        troubles.Set([]);
        troubles.Meet("/").ShouldBeEmpty();
    }

    [Fact]
    public void Robots_txt_is_spared_unless_it_is_meant()
    {
        Trouble.Parse("forbid").Touches("/robots.txt").ShouldBeFalse();
        Trouble.Parse("forbid,on=/robots.txt").Touches("/robots.txt").ShouldBeTrue();
        Trouble.Parse("robots-delay").Touches("/robots.txt").ShouldBeTrue();
        Trouble.Parse("robots-delay").Touches("/w/mens-shoes").ShouldBeFalse();
    }
}
