using System.Text.RegularExpressions;
using ShoeData.Imaging.Tests.Drawing;

namespace ShoeData.Curation.Tests.Report;

public sealed class ReportTests
{
    private const long LargestPage = 15 * 1024 * 1024;

    [Fact]
    public async Task It_shows_every_sheet_and_every_reason_and_loads_nothing()
    {
        using var data = await CurateAsync();
        var page = File.ReadAllText(data.Layout.DataSetReport);

        foreach (var bin in new[] { 30, 60, 90 })
            Enum.GetValues<Split>().ShouldAllBe(split => page.Contains($"id=\"sheet-{split.ToSnakeCase()}-{bin}\"", StringComparison.Ordinal));
        foreach (var reason in (await data.RejectionsAsync()).Values.Select(rejection => rejection.Reason.ToSnakeCase()).Distinct())
            page.ShouldContain($"id=\"reason-{reason}\"");
        Regex.Matches(page, "(?:src|href)=\"([^\"]*)\"").Select(match => match.Groups[1].Value)
            .ShouldAllBe(address => address.StartsWith('#') || address.StartsWith("data:image/jpeg;base64,"));
        page.ShouldNotContain("<script");
        page.ShouldNotContain("http://");
        page.ShouldNotContain("https://");
    }

    [Fact]
    public async Task Every_link_inside_it_leads_somewhere()
    {
        using var data = await CurateAsync();
        var page = File.ReadAllText(data.Layout.DataSetReport);

        var ids = Regex.Matches(page, "id=\"([^\"]*)\"").Select(match => match.Groups[1].Value).ToList();
        ids.ShouldBeUnique();
        Regex.Matches(page, "href=\"#([^\"]*)\"").Select(match => match.Groups[1].Value).Except(ids).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_title_from_outside_cannot_become_markup()
    {
        using var data = Shop.Open();
        var evil = "\"><script>alert('x')</script><img src=x onerror=alert(1)>";
        data.Change("00-0", listing => listing with { Title = evil, Brand = evil, Colour = evil, Sku = evil });
        data.Change("01-0", listing => listing with { Title = $"Women's {evil}" });
        await data.CurateAsync();

        var page = File.ReadAllText(data.Layout.DataSetReport);

        page.ShouldContain("&lt;script&gt;alert(&#39;x&#39;)");
        page.ShouldNotContain("<script");
        page.ShouldNotContain("<img src=x");
    }

    [Fact]
    public async Task A_second_run_leaves_it_as_it_is_and_a_spoilt_one_is_drawn_anew()
    {
        using var data = await CurateAsync();
        var path = data.Layout.DataSetReport;
        var (page, written) = (File.ReadAllText(path), File.GetLastWriteTimeUtc(path));
        await data.CurateAsync();
        File.GetLastWriteTimeUtc(path).ShouldBe(written);

        File.WriteAllText(path, page.Replace("<main>", "<main>spoilt", StringComparison.Ordinal));
        await data.CurateAsync();

        File.ReadAllText(path).ShouldBe(page);
    }

    [Fact]
    public async Task It_says_what_changed_since_the_run_that_decided_otherwise()
    {
        using var data = await CurateAsync();
        File.ReadAllText(data.Layout.DataSetReport).ShouldContain("This is the first run");

        data.Change("00-0", listing => listing with { ListPrice = 20 });
        await data.CurateAsync();
        var page = File.ReadAllText(data.Layout.DataSetReport);
        page.ShouldContain("1 of 38 listings fared otherwise than before.");
        page.ShouldContain("<td>price_below_range<td>1</tr>");

        await data.CurateAsync();
        File.ReadAllText(data.Layout.DataSetReport).ShouldBe(page);
    }

    [Fact]
    public async Task It_lays_copies_beside_the_one_that_was_kept()
    {
        using var data = Shop.Open();
        var photo = DrawnShoe.Png(DrawnShoe.Side(model: 0b110011001100, side: 300));
        data.Add(Some.Listing("x1"), photo).Add(Some.Listing("x2") with { ListPrice = 200 }, photo).Add(Some.Listing("x3"), photo);
        await data.CurateAsync();

        var page = File.ReadAllText(data.Layout.DataSetReport);

        var cluster = page[page.IndexOf("id=\"cluster-1\"", StringComparison.Ordinal)..];
        cluster = cluster[..cluster.IndexOf("</section>", StringComparison.Ordinal)];
        Regex.Matches(cluster, "<b>([^<]*)</b>").Select(match => match.Groups[1].Value).ShouldBe(["kept", "label conflict", "exact duplicate"]);
        page.ShouldNotContain("id=\"cluster-2\"");
    }

    [Fact]
    public async Task It_shows_what_was_overruled_and_which_line_names_nothing_any_more()
    {
        using var data = Shop.Open();
        data.Override("shop/00-0,drop,,<b>ugly</b>", "shop/none,keep,,");
        await data.CurateAsync();

        var page = File.ReadAllText(data.Layout.DataSetReport);

        page.ShouldContain("<tr class=\"\"><td>overrides.csv:2<td>shop/00-0<td>drop <td>&lt;b&gt;ugly&lt;/b&gt;<td>1</tr>");
        page.ShouldContain("<tr class=\"stale\"><td>overrides.csv:3<td>shop/none<td>keep <td><td>nothing any more</tr>");
    }

    [Fact]
    public async Task It_stays_small_however_much_there_is()
    {
        using var data = await CurateAsync();
        var few = Regex.Count(File.ReadAllText(data.Layout.DataSetReport), "<figure");
        few.ShouldBe(38);

        for (var copy = 0; copy < 200; copy++)
            data.Add(Some.Listing($"women {copy:000}") with { Title = "Women's Shoe" }, DrawnShoe.Jpeg(DrawnShoe.Side(model: 77, side: 64)));
        await data.CurateAsync();

        var page = File.ReadAllText(data.Layout.DataSetReport);
        Regex.Count(page, "<figure").ShouldBe(36 + 36 + 1);
        page.ShouldContain(">165 more<");
        page.Length.ShouldBeLessThan((int)LargestPage);
    }

    private static async Task<TemporaryData> CurateAsync()
    {
        var data = Shop.Open();
        data.Add(Some.Listing("women") with { Title = "Women's Shoe" }, DrawnShoe.Jpeg(DrawnShoe.Side(model: 77)))
            .Add(Some.Listing("broken"), [1, 2, 3]);
        await data.CurateAsync();
        return data;
    }
}
