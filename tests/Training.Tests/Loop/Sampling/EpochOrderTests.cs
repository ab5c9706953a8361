namespace ShoeData.Training.Tests;

public sealed class EpochOrderTests
{
    // Eight of class 0, four of class 1, one of class 3.
    private static readonly int[] Classes = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 3];

    [Theory]
    [InlineData("all", 8, 4, 1)]
    [InlineData("oversample", 8, 8, 8)]
    [InlineData("undersample", 4, 4, 1)]
    [InlineData("sqrt", 6, 4, 2)]
    public void A_rule_says_how_many_of_each_class_are_shown(string rule, int first, int second, int last)
    {
        var order = EpochOrder.Of(Classes, rule);

        order.Count.ShouldBe(first + second + last);
        order.Draw(1).CountBy(index => Classes[index]).OrderBy(pair => pair.Key).Select(pair => pair.Value).ShouldBe([first, second, last]);
    }

    [Fact]
    public void All_pictures_come_before_any_comes_again()
    {
        var shown = EpochOrder.Of(Classes, "oversample").Draw(1).CountBy(index => index).ToDictionary();

        Enumerable.Range(0, 8).ShouldAllBe(index => shown[index] == 1);
        Enumerable.Range(8, 4).ShouldAllBe(index => shown[index] == 2);
        shown[12].ShouldBe(8);
    }

    [Fact]
    public void The_seed_decides_which_are_left_out_and_in_which_order_they_come()
    {
        var order = EpochOrder.Of(Classes, "undersample");

        order.Draw(1).ShouldBe(order.Draw(1));
        order.Draw(1).ShouldNotBe(order.Draw(2));
        Enumerable.Range(0, 30).SelectMany(order.Draw).Distinct().Count().ShouldBe(Classes.Length);
    }

    [Fact]
    public void Showing_all_is_a_permutation() => EpochOrder.Of(Classes, "all").Draw(5).Order().ShouldBe(Enumerable.Range(0, Classes.Length));
}
