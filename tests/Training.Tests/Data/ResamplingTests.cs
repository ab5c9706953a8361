namespace ShoeData.Training.Tests;

public sealed class ResamplingTests
{
    // 4 x 4, each pixel (10 * row + column) in all channels.
    private static readonly byte[] Pixels = [.. Enumerable.Range(0, 16).SelectMany(at => Enumerable.Repeat((byte)((at / 4 * 10) + (at % 4)), 3))];

    [Fact]
    public void The_whole_picture_comes_out_as_it_is() => Apply(new Place(0, 0, 1, 1, 0)).ShouldBe(Levels(Pixels));

    [Fact]
    public void Mirrored_is_left_and_right_exchanged() =>
        Apply(new Place(0, 0, 1, 1, 0).Mirrored)[..4].ShouldBe([3, 2, 1, 0]);

    [Fact]
    public void A_quarter_turn_brings_the_right_column_up() =>
        Apply(new Place(0, 0, 1, 1, Math.PI / 2)).ShouldBe([3, 13, 23, 33, 2, 12, 22, 32, 1, 11, 21, 31, 0, 10, 20, 30]);

    [Fact]
    public void A_shift_goes_on_with_the_border() =>
        Apply(new Place(0.25, 0, 1, 1, 0))[..4].ShouldBe([1, 2, 3, 3]);

    // The middle half: its pixels' middles lie at 0.75, 1.25, 1.75 and 2.25 in the picture; levels are rounded.
    [Fact]
    public void A_part_is_filled_in_between_its_pixels() =>
        Apply(new Place(0, 0, 0.5, 0.5, 0))[..4].ShouldBe([8, 9, 9, 10]);

    [Fact]
    public void Channels_stay_apart()
    {
        var frame = new byte[12];

        Resampling.Apply([1, 2, 3, 101, 102, 103, 1, 2, 3, 101, 102, 103], frame, 2, new Place(0, 0, 1, 1, 0).Mirrored);

        frame.ShouldBe([101, 102, 103, 1, 2, 3, 101, 102, 103, 1, 2, 3]);
    }

    private static byte[] Apply(Place place)
    {
        var frame = new byte[Pixels.Length];
        Resampling.Apply(Pixels, frame, 4, place);
        return Levels(frame);
    }

    private static byte[] Levels(byte[] pixels) => [.. pixels.Where((_, at) => at % 3 == 0)];
}
