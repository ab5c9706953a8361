using System.Globalization;
using System.Runtime.InteropServices;

namespace ShoeData.Pipeline.Doctor;

/// <summary>What the machine itself must have.</summary>
internal static class MachineChecks
{
    private const long Gigabyte = 1024 * 1024 * 1024;
    private const long WantedDisk = 5 * Gigabyte;
    private const long LeastDisk = Gigabyte;
    private const long WantedMemory = 3 * Gigabyte;

    public static Finding Runtime()
    {
        var found = $"{RuntimeInformation.FrameworkDescription} on {RuntimeInformation.OSDescription}, {RuntimeInformation.ProcessArchitecture}, {Environment.ProcessorCount} cores";
        return RuntimeInformation.IsOSPlatform(OSPlatform.Linux) && RuntimeInformation.ProcessArchitecture is Architecture.X64
            ? new Finding.Fine(found)
            : new Finding.Missing(found, "The native libraries are pinned for linux-x64; use such a machine, or change RuntimeIdentifier in Directory.Build.props.");
    }

    public static Finding DataRoot(string root)
    {
        var probe = Path.Combine(root, $".doctor-{Environment.ProcessId}{AtomicFile.TemporarySuffix}");
        var isNew = !Directory.Exists(root);
        try
        {
            Directory.CreateDirectory(root);
            File.WriteAllText(probe, "");
            File.Delete(probe);
            if (isNew)
                Directory.Delete(root);
            return new Finding.Fine($"{root} can be written");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new Finding.Missing($"{root}: {exception.Message}", "Make it writable, or pass another --data.");
        }
    }

    public static Finding DiskSpace(string root)
    {
        var existing = root;
        while (!Directory.Exists(existing))
            existing = AtomicFile.FolderOf(existing);
        return DiskSpace(root, new DriveInfo(existing).AvailableFreeSpace);
    }

    public static Finding DiskSpace(string root, long free)
    {
        var found = $"{Gigabytes(free)} GB free for {root}";
        const string ToDo = "Free some space, or pass --data with a folder on another disk.";
        return free < LeastDisk ? new Finding.Missing(found, ToDo) : free < WantedDisk ? new Finding.Doubtful(found, ToDo) : new Finding.Fine(found);
    }

    public static Finding Memory() => Memory(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes);

    public static Finding Memory(long bytes)
    {
        var found = $"{Gigabytes(bytes)} GB";
        return bytes < WantedMemory
            ? new Finding.Doubtful(found, $"Training wants {Gigabytes(WantedMemory)} GB; choose a small model and batch (Training:BatchSize).")
            : new Finding.Fine(found);
    }

    public static Finding Configuration(StageContext context, IReadOnlyList<StageDefinition> stages)
    {
        Running.Configuration.Check(context, stages, context.Settings.Bind<PipelineOptions>().Companions);
        var active = stages.Where(stage => stage.Applies(context)).Select(stage => stage.Name).ToList();
        return active.Count > 0
            ? new Finding.Fine($"valid; configured: {string.Join(", ", active)}")
            : new Finding.Doubtful("valid, but no stage has anything to do", "Pass a profile, e.g. --profile sample.");
    }

    private static string Gigabytes(long bytes) => ((double)bytes / Gigabyte).ToString("N1", CultureInfo.InvariantCulture);
}
