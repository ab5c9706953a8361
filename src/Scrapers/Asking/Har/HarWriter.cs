using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Web;
using ShoeData.Fetching;

namespace ShoeData.Scrapers.Asking.Har;

/// <summary>How an exchange stands in a HAR file.</summary>
internal static class HarWriter
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static void Begin(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject("log");
        json.WriteString("version", "1.2");
        json.WriteStartObject("creator");
        json.WriteString("name", "ShoeData");
        json.WriteString("version", "1.0");
        json.WriteEndObject();
        json.WriteStartArray("entries");
    }

    public static void End(Utf8JsonWriter json)
    {
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, HttpExchange exchange)
    {
        var milliseconds = exchange.Latency.TotalMilliseconds;
        json.WriteStartObject();
        json.WriteString("startedDateTime", exchange.Began.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture));
        json.WriteNumber("time", milliseconds);
        WriteRequest(json, exchange);
        WriteResponse(json, exchange);
        json.WriteStartObject("cache");
        json.WriteEndObject();
        json.WriteStartObject("timings");
        json.WriteNumber("send", 0);
        json.WriteNumber("wait", milliseconds);
        json.WriteNumber("receive", 0);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRequest(Utf8JsonWriter json, HttpExchange exchange)
    {
        var address = HarScrub.Address(exchange.Address);
        json.WriteStartObject("request");
        json.WriteString("method", "GET");
        json.WriteString("url", address);
        WriteCommon(json, exchange.RequestHeaders);
        var query = HttpUtility.ParseQueryString(new Uri(address).Query);
        WritePairs(json, "queryString", query.AllKeys.SelectMany(name => (query.GetValues(name) ?? []).Select(value => KeyValuePair.Create(name ?? "", value))));
        json.WriteNumber("bodySize", 0);
        json.WriteEndObject();
    }

    private static void WriteResponse(Utf8JsonWriter json, HttpExchange exchange)
    {
        json.WriteStartObject("response");
        json.WriteNumber("status", exchange.Status);
        json.WriteString("statusText", "");
        WriteCommon(json, exchange.Headers);
        json.WriteString("redirectURL", HarScrub.Headers(exchange.Headers).FirstOrDefault(header => header.Key.Equals("Location", StringComparison.OrdinalIgnoreCase)).Value ?? "");
        json.WriteStartObject("content");
        json.WriteNumber("size", exchange.Body.Length);
        json.WriteString("mimeType", exchange.Headers.FirstOrDefault(header => header.Key.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)).Value ?? "");
        WriteBody(json, exchange.Body.Span);
        json.WriteEndObject();
        json.WriteNumber("bodySize", exchange.Body.Length);
        json.WriteEndObject();
    }

    private static void WriteCommon(Utf8JsonWriter json, IEnumerable<KeyValuePair<string, string>> headers)
    {
        json.WriteString("httpVersion", "HTTP/1.1");
        json.WriteStartArray("cookies");
        json.WriteEndArray();
        WritePairs(json, "headers", HarScrub.Headers(headers));
        json.WriteNumber("headersSize", -1);
    }

    private static void WritePairs(Utf8JsonWriter json, string name, IEnumerable<KeyValuePair<string, string>> pairs)
    {
        json.WriteStartArray(name);
        foreach (var (key, value) in pairs)
        {
            json.WriteStartObject();
            json.WriteString("name", key);
            json.WriteString("value", value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // Text stays readable; what is none, such as a picture, is written as Base64.
    private static void WriteBody(Utf8JsonWriter json, ReadOnlySpan<byte> body)
    {
        try
        {
            json.WriteString("text", Strict.GetString(body));
        }
        catch (DecoderFallbackException)
        {
            json.WriteBase64String("text", body);
            json.WriteString("encoding", "base64");
        }
    }
}
