using System.CommandLine;
using ShoeData;
using ShoeData.Storefront;

// Not the common host: the shop reads no configuration and has no data root.
var parsed = StorefrontCommands.Create().Parse(args);
try
{
    var code = await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    return parsed.Errors.Count > 0 ? (int)ExitCode.Usage : code;
}
catch (UserError error)
{
    await Console.Error.WriteLineAsync($"error: {error.Message}");
    return (int)error.ExitCode;
}
