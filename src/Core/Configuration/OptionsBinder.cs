using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;

namespace ShoeData;

/// <summary>Binds a section strictly: unknown keys, values of the wrong kind and values out of range are all errors.</summary>
internal static class OptionsBinder
{
    /// <param name="originOf">Names the place a key was set.</param>
    /// <exception cref="UserError">All that is wrong, a line each.</exception>
    public static T Bind<T>(JsonObject section, string name, Func<string, string> originOf)
        where T : class, new()
    {
        Refuse(OptionsShape.Problems(section, typeof(T), name), originOf);
        var options = Read<T>(section, name);
        Refuse(OptionsValidator.Problems(options, name), originOf);
        return options;
    }

    private static void Refuse(IEnumerable<OptionsProblem> problems, Func<string, string> originOf)
    {
        var lines = problems.Select(problem => $"{problem.Key} ({originOf(problem.Key)}){problem.Text}").ToList();
        if (lines.Count > 0)
            throw new UserError(string.Join('\n', lines));
    }

    private static T Read<T>(JsonObject section, string name)
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
            throw new UserError($"{name}: {exception.Message}", exception);
        }
    }
}
