using System.Text.Json;

namespace ShoeData.Training.Tests;

/// <summary>Against scikit-image, by <c>scripts/hog_reference.py</c>.</summary>
public sealed class HogTests
{
    private const int Side = 32;

    [Theory]
    [InlineData("waves")]
    [InlineData("disc")]
    public void Gradients_are_those_of_scikit_image(string name)
    {
        var expected = Reference(name);
        var plane = new float[Side * Side];
        for (var at = 0; at < plane.Length; at++)
            plane[at] = (float)Brightness(name, at / Side, at % Side);
        var values = new float[Hog.Length(Side)];

        Hog.Write(plane, Side, values);

        values.Length.ShouldBe(expected.Length);
        values.Zip(expected, (value, other) => Math.Abs(value - other)).Max().ShouldBeInRange(0, 1e-5);
    }

    [Fact]
    public void A_picture_of_one_colour_has_none()
    {
        var values = new float[Hog.Length(24)];

        Hog.Write(Enumerable.Repeat(0.5f, 24 * 24).ToArray(), 24, values);

        values.Length.ShouldBe(2 * 2 * 36);
        values.ShouldAllBe(value => value == 0);
    }

    [Fact]
    public void Brightness_of_the_light_does_not_matter()
    {
        float[] plane = [.. Enumerable.Range(0, Side * Side).Select(at => (float)Brightness("waves", at / Side, at % Side))];
        var (bright, dark) = (new float[Hog.Length(Side)], new float[Hog.Length(Side)]);

        Hog.Write(plane, Side, bright);
        Hog.Write([.. plane.Select(value => value / 4)], Side, dark);

        bright.Zip(dark, (one, other) => Math.Abs(one - other)).Max().ShouldBeInRange(0, 1e-3f);
    }

    private static double Brightness(string name, int row, int column) => name is "waves"
        ? 0.5 + (0.3 * Math.Sin((0.37 * row) + (0.11 * column * column / Side))) + (0.2 * Math.Cos(0.71 * column))
        : Math.Pow(row - 13, 2) + Math.Pow(column - 18, 2) < 90 ? 0.9 : 0.1;

    private static double[] Reference(string name)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Fixtures", "hog.json")));
        var found = file.RootElement.GetProperty("cases").EnumerateArray().Single(one => one.GetProperty("name").GetString() == name);
        return [.. found.GetProperty("hog").EnumerateArray().Select(value => value.GetDouble())];
    }
}
