using System.Buffers;
using System.IO.MemoryMappedFiles;

namespace ShoeData.Training;

/// <summary>A file as read-only memory. The system loads it page by page, and shares it between processes.</summary>
internal sealed class MappedFile
{
    private readonly MemoryMappedViewAccessor _view;

    public MappedFile(string path)
    {
        using var file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, mapName: null, capacity: 0, MemoryMappedFileAccess.Read);
        _view = file.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
    }

    /// <summary>A part of the file; the whole may be longer than one span can be.</summary>
    public MemoryManager<byte> Slice(long offset, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset + length, _view.Capacity);
        return new Part(_view, offset, length);
    }

    // It holds the view, whose finaliser ends the mapping when nobody has a part any more.
    private sealed class Part(MemoryMappedViewAccessor view, long offset, int length) : MemoryManager<byte>
    {
        public override unsafe Span<byte> GetSpan() => new(Start, length);

        public override unsafe MemoryHandle Pin(int elementIndex = 0) => new((byte*)Start + elementIndex, pinnable: this);

        public override void Unpin()
        {
        }

        protected override void Dispose(bool disposing)
        {
        }

        private unsafe void* Start => (byte*)view.SafeMemoryMappedViewHandle.DangerousGetHandle() + view.PointerOffset + offset;
    }
}
