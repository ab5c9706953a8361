using System.Diagnostics;
using Spectre.Console;

namespace ShoeData.Curation.Explain;

/// <summary><c>--review REASON</c>: opens the gallery of a reason in the report, where there is a display, and says where it is.</summary>
internal static class ReviewCommand
{
    /// <exception cref="UserError">No such reason, or no report yet.</exception>
    /// <param name="open">Shows an address to the person at the screen.</param>
    public static ExitCode Run(string reason, StageContext context, Action<string> open)
    {
        var names = Enum.GetValues<RejectReason>().Select(value => value.ToSnakeCase()).ToList();
        if (!names.Contains(reason))
            throw new UserError($"--review is '{reason}', no reason{NearestName.Suggest(reason, names)} One of {string.Join(", ", names)} was wanted.");
        var report = Path.Combine(context.Layout.SplitDataset, "report.html");
        if (!File.Exists(report))
            throw new UserError($"{report}: there is no report yet; run Curation first.");

        var address = $"{new Uri(report).AbsoluteUri}#reason-{reason}";
        context.Output.Profile.Out.Writer.WriteLine(address);
        open(address);
        return ExitCode.Done;
    }

    public static ExitCode Run(string reason, StageContext context) => Run(reason, context, address => Open(address, context.Error));

    private static bool HasDisplay() =>
        !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("DISPLAY")) || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("WAYLAND_DISPLAY"));

    private static void Open(string address, IAnsiConsole console)
    {
        if (!HasDisplay())
            return;
        try
        {
            using var opened = Process.Start(new ProcessStartInfo("xdg-open", [address]) { RedirectStandardError = true });
        }
        catch (System.ComponentModel.Win32Exception)
        {
            console.MarkupLineInterpolated($"xdg-open is not installed; open the address above.");
        }
    }
}
