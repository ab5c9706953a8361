using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Net.Http.Headers;

namespace ShoeData.Storefront;

/// <summary>Answers with validators, so that who has seen them is told 304.</summary>
internal static class Answer
{
    public static IResult Html(string page, DateTimeOffset changed) => Bytes(Encoding.UTF8.GetBytes(page), "text/html; charset=utf-8", changed);

    public static IResult Json(JsonNode json, DateTimeOffset changed) => Bytes(Encoding.UTF8.GetBytes(json.ToJsonString()), "application/json; charset=utf-8", changed);

    public static IResult Json<T>(T value, JsonTypeInfo<T> type, DateTimeOffset changed) =>
        Bytes(JsonSerializer.SerializeToUtf8Bytes(value, type), "application/json; charset=utf-8", changed);

    public static IResult Picture(PictureFile picture) => Bytes(picture.Bytes, picture.ContentType, Shelf.Opened);

    private static IResult Bytes(byte[] body, string type, DateTimeOffset changed) =>
        Results.Bytes(body, type, lastModified: changed, entityTag: new EntityTagHeaderValue($"\"{ContentHash.Of(body)[..16]}\""));
}
