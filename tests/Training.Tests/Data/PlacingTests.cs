namespace ShoeData.Training.Tests;

public sealed class PlacingTests
{
    [Fact]
    public void Nothing_moves_where_nothing_is_asked_for() => Placing.From(new TrainingOptions()).ShouldBeNull();

    [Fact]
    public void A_cut_keeps_within_the_picture_and_leaves_the_area_that_was_asked_for()
    {
        var placing = new Placing(Crop: 1, LeastArea: 0.5, Stretch: 1.2, Turn: 0, Shift: 0);

        foreach (var place in Enumerable.Range(0, 500).Select(seed => placing.Draw(new Random(Seeds.Of(1, seed)))))
        {
            place.ShouldNotBeNull();
            (Math.Abs(place.X) + (place.Width / 2)).ShouldBeLessThanOrEqualTo(0.5 + 1e-9);
            (Math.Abs(place.Y) + (place.Height / 2)).ShouldBeLessThanOrEqualTo(0.5 + 1e-9);
            // A side that would be longer than the picture is cut, which costs some of the area.
            (place.Width * place.Height).ShouldBeInRange(0.45, 1);
            (place.Width / place.Height).ShouldBeInRange(1 / 1.21, 1.21);
        }
    }

    [Fact]
    public void Half_of_many_pictures_are_cut()
    {
        var placing = new Placing(Crop: 0.5, LeastArea: 0.5, Stretch: 1, Turn: 0, Shift: 0);

        Enumerable.Range(0, 400).Count(seed => placing.Draw(new Random(Seeds.Of(2, seed))) is not null).ShouldBeInRange(160, 240);
    }

    [Fact]
    public void Turns_and_shifts_go_both_ways_and_no_further_than_asked_for()
    {
        var placing = new Placing(Crop: 0, LeastArea: 1, Stretch: 1, Turn: 10, Shift: 0.1);
        var places = Enumerable.Range(0, 500).Select(seed => placing.Draw(new Random(Seeds.Of(3, seed))).ShouldNotBeNull()).ToList();

        (places.Max(place => place.Angle) * 180 / Math.PI).ShouldBeInRange(9, 10);
        (places.Min(place => place.Angle) * 180 / Math.PI).ShouldBeInRange(-10, -9);
        places.Max(place => place.X).ShouldBeInRange(0.09, 0.1);
        places.Min(place => place.Y).ShouldBeInRange(-0.1, -0.09);
        places.ShouldAllBe(place => place.Width == 1 && place.Height == 1);
    }
}
