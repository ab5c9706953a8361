using System.Text.RegularExpressions;

namespace ShoeData;

/// <summary>Words, and the age group they name.</summary>
internal sealed record AgeWords(Regex Words, AgeGroup Age);
