using System.Diagnostics;
using Spectre.Console;

namespace ShoeData.Pipeline.Doctor;

/// <summary>Runs the checks and shows each with what to do.</summary>
internal static class DoctorReport
{
    public static async Task<ExitCode> WriteAsync(StageContext context, IReadOnlyList<Check> checks, CancellationToken token)
    {
        var code = ExitCode.Done;
        foreach (var check in checks)
        {
            var finding = await LookAsync(check, context, token);
            var (mark, toDo) = finding switch
            {
                Finding.Fine => ("[green]ok[/]     ", null),
                Finding.Doubtful doubtful => ("[yellow]beware[/] ", doubtful.ToDo),
                Finding.Missing missing => ("[red]fails[/]  ", missing.ToDo),
                _ => throw new UnreachableException(),
            };
            context.Output.Markup(mark);
            // Past the console's line breaking, so that paths and commands can be copied.
            context.Output.Profile.Out.Writer.WriteLine($"{check.Name,-14} {finding.Text}");
            if (toDo is not null)
                context.Output.Profile.Out.Writer.WriteLine($"{"",-21} → {toDo.Replace("\n", $"\n{"",-23} ", StringComparison.Ordinal)}");
            if (finding is Finding.Missing)
                code = ExitCode.Failed;
        }

        return code;
    }

    // A library that does not load throws whatever it likes: for a doctor that is a finding.
    private static async Task<Finding> LookAsync(Check check, StageContext context, CancellationToken token)
    {
        try
        {
            return await check.Look(context, token);
        }
        catch (UserError error)
        {
            var lines = error.Message.Split('\n', 2);
            return new Finding.Missing(lines[0], lines.Length > 1 ? lines[1] : "Do as it says, and ask the doctor again.");
        }
        catch (Exception exception) when (!token.IsCancellationRequested)
        {
            return new Finding.Missing($"{exception.GetType().Name}: {exception.GetBaseException().Message}", "Build again (make build), and ask the doctor again.");
        }
    }
}
