using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;

namespace ShoeData;

/// <summary>Checks the data annotations of an options record and of the records inside its lists.</summary>
internal static class OptionsValidator
{
    public static IEnumerable<OptionsProblem> Problems(object options, string key)
    {
        var results = new List<ValidationResult>();
        Validator.TryValidateObject(options, new ValidationContext(options), results, validateAllProperties: true);
        foreach (var result in results)
        {
            var member = result.MemberNames.FirstOrDefault();
            var value = member is null ? null : options.GetType().GetProperty(member)?.GetValue(options);
            var rule = (result.ErrorMessage ?? "that is not allowed").TrimEnd('.') + ".";
            yield return member is null
                ? new OptionsProblem(key, $": {rule}")
                : OptionsProblem.Value($"{key}:{member}", Convert.ToString(value, CultureInfo.InvariantCulture) ?? "", rule);
        }

        foreach (var property in options.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0))
        {
            foreach (var problem in Nested(property.GetValue(options), $"{key}:{property.Name}"))
                yield return problem;
        }
    }

    private static IEnumerable<OptionsProblem> Nested(object? value, string key) => value switch
    {
        null or string => [],
        IEnumerable items => items.Cast<object?>().SelectMany((item, index) => Nested(item, $"{key}:{index}")),
        _ when value.GetType().Namespace?.StartsWith("ShoeData", StringComparison.Ordinal) is true && !value.GetType().IsEnum => Problems(value, key),
        _ => [],
    };
}
