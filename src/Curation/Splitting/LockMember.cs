using System.Text.Json;

namespace ShoeData.Curation.Splitting;

/// <summary>A member of a lock's JSON that is a text or a number.</summary>
/// <param name="Parent">The name of the object it is in; null of the outermost.</param>
/// <param name="Value">A <see cref="string"/> as it is, a number as it is written.</param>
internal readonly record struct LockMember(string? Parent, string Name, JsonTokenType Kind, string Value);
