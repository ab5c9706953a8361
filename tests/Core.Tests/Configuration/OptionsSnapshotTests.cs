namespace ShoeData.Tests;

public sealed class OptionsSnapshotTests
{
    private static readonly SampleOptions Options = new() { Size = 64, Words = ["a"], Tables = [new SampleTable { Name = "x" }] };

    [Fact]
    public void Every_setting_has_a_flat_key() => OptionsSnapshot.Flatten(Options).Select(pair => $"{pair.Key}={pair.Value}").ShouldBe([
        "Curation:Day=Monday", "Curation:Flat=false", "Curation:Label=list", "Curation:Limit=", "Curation:Share=0.5", "Curation:Size=64",
        "Curation:Tables:0:Name=x", "Curation:Tables:0:Rows=1", "Curation:Wait=00:00:05", "Curation:Words:0=a"]);

    [Fact]
    public void The_effective_settings_are_readable_json() => OptionsSnapshot.ToJson(Options).ShouldBe("""
        {
          "Size": 64,
          "Label": "list",
          "Share": 0.5,
          "Flat": false,
          "Day": "Monday",
          "Wait": "00:00:05",
          "Limit": null,
          "Words": [
            "a"
          ],
          "Tables": [
            {
              "Name": "x",
              "Rows": 1
            }
          ]
        }

        """);
}
