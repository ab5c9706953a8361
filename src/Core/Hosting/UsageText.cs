using System.CommandLine;

namespace ShoeData;

/// <summary>What is wrong with a command line, with the nearest thing that exists.</summary>
internal static class UsageText
{
    private const string Hint = "Add --help to see what can be given.";

    public static string Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (parsed.UnmatchedTokens is [var token, ..])
            return $"'{token}' is no command or option of {NameOf(command)}{Nearest(token, command)} {Hint}";
        var errors = parsed.Errors.Select(error => Readable(error.Message)).Distinct();
        return $"{string.Join(' ', errors)} {Hint}";
    }

    private static string NameOf(Command command) => command.Name.Replace("ShoeData.", "", StringComparison.Ordinal);

    private static string Nearest(string token, Command command)
    {
        var known = command.Subcommands.Select(child => child.Name).Concat(command.Options.Select(option => option.Name));
        for (var parent = command.Parents.FirstOrDefault(); parent is Command above; parent = above.Parents.FirstOrDefault())
            known = known.Concat(above.Options.Where(option => option.Recursive).Select(option => option.Name));
        return NearestName.Suggest(token, known);
    }

    private static string Readable(string message) => message
        .Replace("as expected type 'System.Int32'", "as a whole number", StringComparison.Ordinal)
        .Replace("as expected type 'System.Int64'", "as a whole number", StringComparison.Ordinal)
        .Replace("as expected type 'System.Double'", "as a number", StringComparison.Ordinal)
        .Replace("as expected type 'System.Decimal'", "as a number", StringComparison.Ordinal);
}
