using System.Text.Json;
using System.Text.Json.Serialization;

namespace ShoeData.Training;

/// <summary>Writes figures flat: <c>n, groups, top1, top1_low, top1_high, ...</c>, which a table of many runs can take as it is.</summary>
internal sealed class FigureSetConverter : JsonConverter<FigureSet>
{
    private const string Low = "_low";
    private const string High = "_high";

    public override FigureSet Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var root = document.RootElement;
        var names = root.EnumerateObject().Select(member => member.Name).Where(name => root.TryGetProperty(name + Low, out _) && root.TryGetProperty(name + High, out _));
        return new FigureSet(
            root.GetProperty("n").GetInt32(),
            root.GetProperty("groups").GetInt32(),
            [.. names.Select(name => KeyValuePair.Create(name, new Figure(Number(name), Number(name + Low), Number(name + High))))]);

        double Number(string name) => root.GetProperty(name).GetDouble();
    }

    public override void Write(Utf8JsonWriter writer, FigureSet value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber("n", value.N);
        writer.WriteNumber("groups", value.Groups);
        foreach (var (name, figure) in value.Figures)
        {
            writer.WriteNumber(name, figure.Value);
            writer.WriteNumber(name + Low, figure.Low);
            writer.WriteNumber(name + High, figure.High);
        }

        writer.WriteEndObject();
    }
}
