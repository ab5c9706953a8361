using System.Runtime.InteropServices;

namespace ShoeData.Training;

/// <summary>
/// NNPACK inside libtorch, which small convolutions ask first. Where it cannot be set up it does nothing but say so, each time anew, on standard error.
/// TorchSharp has no switch for it (PyTorch: <c>torch.backends.nnpack.set_flags</c>).
/// </summary>
/// <param name="library">Handle of TorchSharp's own library, with libtorch behind it.</param>
internal sealed unsafe class NnPack(nint library)
{
    /// <summary>Whether it is asked at all; always so in a libtorch that has no such switch.</summary>
    public bool IsAsked
    {
        get => !TryFind("_ZNK2at7Context17userEnabledNNPACKEv", out var context, out var read) || ((delegate* unmanaged<nint, byte>)read)(context) != 0;
        set
        {
            if (TryFind("_ZN2at7Context20setUserEnabledNNPACKEb", out var context, out var write))
                ((delegate* unmanaged<nint, byte, void>)write)(context, (byte)(value ? 1 : 0));
        }
    }

    // at::globalContext(), and a method of what it gives.
    private bool TryFind(string method, out nint context, out nint address)
    {
        (context, address) = (0, 0);
        if (!NativeLibrary.TryGetExport(library, "_ZN2at13globalContextEv", out var global) || !NativeLibrary.TryGetExport(library, method, out address))
            return false;
        context = ((delegate* unmanaged<nint>)global)();
        return true;
    }
}
