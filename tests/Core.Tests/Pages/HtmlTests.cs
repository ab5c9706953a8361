using ShoeData.Pages;

namespace ShoeData.Tests;

public sealed class HtmlTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("\" onload=\"x", "&quot; onload=&quot;x")]
    [InlineData("' & >", "&#39; &amp; &gt;")]
    [InlineData("Men's 李宁", "Men&#39;s 李宁")]
    [InlineData(null, "")]
    public void Text_is_escaped(string? text, string escaped) => Html.Of($"<p title=\"{text}\">").ToString().ShouldBe($"<p title=\"{escaped}\">");

    [Fact]
    public void Markup_is_not_escaped_again()
    {
        string[] items = ["<", "b"];

        Html.Of($"<ul>{items.Select(item => Html.Of($"<li>{item}"))}</ul>").ToString().ShouldBe("<ul><li>&lt;<li>b</ul>");
    }

    [Fact]
    public void Numbers_are_written_as_everywhere() => Html.Of($"{1234.5:N1} {7}").ToString().ShouldBe("1,234.5 7");
}
