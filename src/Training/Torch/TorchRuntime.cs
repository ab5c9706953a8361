using System.Reflection;
using System.Runtime.InteropServices;
using TorchSharp;

namespace ShoeData.Training;

/// <summary>Loads libtorch, before anything else touches TorchSharp.</summary>
public static class TorchRuntime
{
    private const string Library = "libLibTorchSharp.so";

    // In the order in which they need each other; those of a build without CUDA are simply not there.
    private static readonly string[] Parts = ["libc10.so", "libtorch_cpu.so", "libc10_cuda.so", "libtorch_cuda.so", "libtorch.so"];
    private static readonly Lazy<string> Loaded = new(Load);
    private static nint _handle;

    /// <summary>Handle of TorchSharp's own library, with libtorch behind it.</summary>
    internal static nint Handle
    {
        get
        {
            EnsureLoaded();
            return _handle;
        }
    }

    /// <summary>Safe to call from any thread and from several processes at once; only the first call does anything.</summary>
    /// <exception cref="UserError">libtorch cannot be loaded on this machine.</exception>
    public static void EnsureLoaded() => _ = Loaded.Value;

    /// <summary>One sentence: which libtorch was loaded, from where, and what was done to make it load.</summary>
    public static string Describe() => Loaded.Value;

    private static string Load()
    {
        IdleThreads.Sleep();
        var library = FindLibrary();
        var other = Environment.GetEnvironmentVariable(SettingsEnvironment.LibTorch) is { Length: > 0 } folder ? folder : null;
        if (other is not null)
            Preload(other);
        var ready = TorchLibraryFix.Apply(library, SystemLibrary.CxxVersions(), CacheFolder());
        if (other is null && ready.State is TorchLibraryState.MarkedCopy)
            Preload(AtomicFile.FolderOf(library));
        try
        {
            _handle = NativeLibrary.Load(ready.Path);
            if (HiddenCaches.AreHere)
                new NnPack(_handle).IsAsked = false;
            if (other is not null)
                TellTorchSharp();
            torch.InitializeDeviceType(DeviceType.CPU);
        }
        catch (Exception exception) when (exception is DllNotFoundException or NotSupportedException or TypeInitializationException)
        {
            throw new UserError($"{ready.Path}: libtorch does not load: {exception.Message} Rebuild, or check {SettingsEnvironment.LibTorch}.", exception, ExitCode.Failed);
        }

        return Sentence(ready, other ?? AtomicFile.FolderOf(library));
    }

    private static string FindLibrary()
    {
        string[] places = [AppContext.BaseDirectory, Path.Combine(AppContext.BaseDirectory, "runtimes", "linux-x64", "native")];
        return places.Select(place => Path.Combine(place, Library)).FirstOrDefault(File.Exists)
            ?? throw new UserError($"{AppContext.BaseDirectory}{Library}: TorchSharp's native library is missing; build the program again.", exitCode: ExitCode.Failed);
    }

    // A library asks for others by name: one that is already loaded under that name is taken, wherever it came from.
    private static void Preload(string folder)
    {
        if (!File.Exists(Path.Combine(folder, "libtorch_cpu.so")))
            throw new UserError($"{SettingsEnvironment.LibTorch} is '{folder}': there is no libtorch_cpu.so; name the 'lib' folder of libtorch or of an installed PyTorch.");
        try
        {
            foreach (var part in Parts.Select(part => Path.Combine(folder, part)).Where(File.Exists))
                NativeLibrary.Load(part);
        }
        catch (DllNotFoundException exception)
        {
            throw new UserError($"{SettingsEnvironment.LibTorch} is '{folder}': {exception.Message.Split('\n')[0]}", exception);
        }
    }

    // TorchSharp's own start-up would load the libtorch beside the program as well: two of them in one process do not live together.
    private static void TellTorchSharp()
    {
        foreach (var name in (string[])["nativeBackendLoaded", "nativeBackendCudaLoaded"])
        {
            var field = typeof(torch).GetField(name, BindingFlags.NonPublic | BindingFlags.Static)
                ?? throw new InvalidOperationException($"TorchSharp has no field {name} any more; see how this version finds libtorch.");
            field.SetValue(null, true);
        }
    }

    private static string CacheFolder() => Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData) is { Length: > 0 } local ? local : Path.GetTempPath(), "shoedata", "libtorch");

    private static string Sentence(TorchLibrary library, string folder) => $"TorchSharp {typeof(torch).Assembly.GetName().Version?.ToString(3)} with libtorch from {folder}; " + library.State switch
    {
        TorchLibraryState.AsShipped => "the system's libstdc++ is new enough, nothing had to be done",
        TorchLibraryState.Marked => $"this system's libstdc++ lacks {TorchLibraryFix.UncalledVersion}, which is now marked weak in {library.Path}",
        _ => $"this system's libstdc++ lacks {TorchLibraryFix.UncalledVersion}, which is marked weak in a copy, {library.Path}",
    } + (HiddenCaches.AreHere ? "; the processor does not tell the size of its caches, so 1x1 convolutions are products of matrices and others are checked" : "");
}
