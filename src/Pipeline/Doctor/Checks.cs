namespace ShoeData.Pipeline.Doctor;

/// <summary>Everything the doctor looks at, in order.</summary>
internal static class Checks
{
    public static IReadOnlyList<Check> All(IReadOnlyList<StageDefinition> stages) =>
    [
        new(".NET", (_, _) => Task.FromResult(MachineChecks.Runtime())),
        new("Chromium", LibraryChecks.BrowserAsync),
        new("libvips", (_, _) => Task.FromResult(LibraryChecks.Pictures())),
        new("libtorch", (_, _) => Task.FromResult(LibraryChecks.Tensors())),
        new("data root", (context, _) => Task.FromResult(MachineChecks.DataRoot(context.Layout.Root))),
        new("disk space", (context, _) => Task.FromResult(MachineChecks.DiskSpace(context.Layout.Root))),
        new("memory", (_, _) => Task.FromResult(MachineChecks.Memory())),
        new("configuration", (context, _) => Task.FromResult(MachineChecks.Configuration(context, stages))),
        new("network", (_, _) => Task.FromResult<Finding>(new Finding.Fine("not asked: only real shops and downloads need it, the sample profile does not"))),
    ];
}
