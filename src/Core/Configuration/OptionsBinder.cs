using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;

namespace ShoeData;

/// <summary>Binds a section strictly: unknown keys, values of the wrong kind and values out of range are all errors.</summary>
internal static partial class OptionsBinder
{
    /// <param name="originOf">Names the place a key was set.</param>
    /// <exception cref="UserError">All that is wrong, a line each.</exception>
    public static T Bind<T>(JsonObject? section, string name, Func<string, string> originOf)
        where T : class, new()
    {
        var options = BindStrictly<T>(section ?? [], name, originOf);
        var problems = OptionsValidator.Problems(options, name).ToList();
        return problems.Count == 0
            ? options
            : throw new UserError(string.Join('\n', problems.Select(problem => $"{problem.Key} ({originOf(problem.Key)}) is '{problem.Value}': {problem.Wanted}")));
    }

    private static T BindStrictly<T>(JsonObject section, string name, Func<string, string> originOf)
        where T : class, new()
    {
        var document = new JsonObject { [name] = section.DeepClone() };
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(document.ToJsonString()));
        var configuration = new ConfigurationBuilder().AddJsonStream(stream).Build().GetSection(name);
        try
        {
            return configuration.Get<T>(binder => binder.ErrorOnUnknownConfiguration = true) ?? new T();
        }
        catch (InvalidOperationException exception)
        {
            throw new UserError(Explain(exception, typeof(T), name, originOf), exception);
        }
    }

    private static string Explain(InvalidOperationException exception, Type options, string section, Func<string, string> originOf)
    {
        var message = exception.Message;
        if (BadValue().Match(message) is { Success: true } bad)
            return $"{bad.Groups["key"].Value} ({originOf(bad.Groups["key"].Value)}) is '{bad.Groups["value"].Value}', {Wanted(bad.Groups["type"].Value, exception)} was wanted.";
        if (UnknownKeys().Match(message) is { Success: true } unknown)
        {
            var key = $"{section}:{unknown.Groups["keys"].Value.Split("', '")[0]}";
            var known = options.GetProperties().Where(property => property.CanWrite).Select(property => property.Name);
            return unknown.Groups["owner"].Value == options.FullName
                ? $"{key} ({originOf(key)}): no such key; {section} knows {string.Join(", ", known)}."
                : $"{section}: '{unknown.Groups["keys"].Value}' is no key of {unknown.Groups["owner"].Value.Split('.')[^1]}.";
        }

        return $"{section}: {message}";
    }

    private static string Wanted(string type, Exception exception) => type switch
    {
        "System.Int32" or "System.Int64" => "a whole number",
        "System.Double" or "System.Single" or "System.Decimal" => "a number",
        "System.Boolean" => "true or false",
        "System.TimeSpan" => "a duration such as 00:00:30",
        _ => Type.GetType(type) is null && exception.InnerException is { } inner ? $"a {type.Split('.')[^1]} ({inner.Message})" : $"a {type.Split('.')[^1]}",
    };

    [GeneratedRegex(@"^Failed to convert configuration value(?: '(?<value>.*?)')? at '(?<key>[^']+)' to type '(?<type>[^']+)'")]
    private static partial Regex BadValue();

    [GeneratedRegex(@"were not found on the instance of (?<owner>[^:]+): '(?<keys>.+)'$")]
    private static partial Regex UnknownKeys();
}
