using System.IO.Compression;
using System.IO.Hashing;

namespace ShoeData.KaggleImport;

/// <summary>Unpacks an archive that nobody vouches for: all of it or nothing.</summary>
internal sealed class Unpacking(string archive, UnpackLimits limits)
{
    // An entry of the list has a name and extra fields besides its 46 bytes.
    private const int BytesPerListed = 400;
    private long _bytes;

    /// <param name="folder">Appears, with everything in it, when all of the archive was good; what was there before is replaced.</param>
    /// <exception cref="UserError">The archive is none, is damaged, or holds what must not be unpacked.</exception>
    public async Task IntoAsync(string folder, CancellationToken token)
    {
        var temporary = folder + AtomicFile.TemporarySuffix;
        Clear(temporary);
        Directory.CreateDirectory(temporary);
        try
        {
            await using var stream = File.OpenRead(archive);
            CheckList(stream);
            using var zip = new ZipArchive(stream, ZipArchiveMode.Read);
            CheckEntries(zip);
            foreach (var entry in zip.Entries)
                await UnpackAsync(entry, temporary, token);
        }
        catch (Exception exception) when (exception is InvalidDataException or EndOfStreamException)
        {
            Clear(temporary);
            throw Refuse($"is no readable zip archive: {exception.Message}", exception);
        }
        catch
        {
            Clear(temporary);
            throw;
        }

        Clear(folder);
        Directory.Move(temporary, folder);
    }

    private void CheckList(FileStream stream)
    {
        var bytes = ZipTail.ListBytes(stream) ?? throw Refuse("is no zip archive");
        if (bytes < 0 || bytes > Math.Max(1 << 16, (long)limits.MaxFiles * BytesPerListed))
            throw Refuse($"lists more than the {limits.MaxFiles} files of KaggleImport:MaxUnpackedFiles");
        stream.Position = 0;
    }

    private void CheckEntries(ZipArchive zip)
    {
        if (zip.Entries.Count > limits.MaxFiles)
            throw Refuse($"has {zip.Entries.Count} files, more than the {limits.MaxFiles} of KaggleImport:MaxUnpackedFiles");
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in zip.Entries)
        {
            if (EntryRules.Problem(entry) is { } problem)
                throw Refuse($"has the entry {CellText.Quote(entry.FullName)}, which {problem}");
            if (!names.Add(EntryRules.NameOf(entry)))
                throw Refuse($"has the entry {CellText.Quote(entry.FullName)} twice");
        }
    }

    private async Task UnpackAsync(ZipArchiveEntry entry, string folder, CancellationToken token)
    {
        var name = EntryRules.NameOf(entry);
        var path = Path.GetFullPath(Path.Combine(folder, name));
        if (name.EndsWith('/'))
        {
            Directory.CreateDirectory(path);
            return;
        }

        Directory.CreateDirectory(AtomicFile.FolderOf(path));
        await using var source = await entry.OpenAsync(token);
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16, FileOptions.Asynchronous);
        await CopyAsync(entry, source, file, token);
    }

    // What the archive says of its sizes is not believed: bytes are counted as they come.
    private async Task CopyAsync(ZipArchiveEntry entry, Stream source, FileStream file, CancellationToken token)
    {
        var buffer = new byte[1 << 16];
        var check = new Crc32();
        var length = 0L;
        while (await source.ReadAsync(buffer, token) is var count and > 0)
        {
            (length, _bytes) = (length + count, _bytes + count);
            if (_bytes > limits.MaxBytes)
                throw Refuse($"unpacks to more than the {limits.MaxBytes} bytes of KaggleImport:MaxUnpackedMegabytes");
            if (length > UnpackLimits.RatioCountsFrom && length / limits.MaxRatio > Math.Max(1, entry.CompressedLength))
                throw Refuse($"has the entry {CellText.Quote(entry.FullName)}, which unpacks to more than {limits.MaxRatio} times its size (KaggleImport:MaxUnpackRatio)");
            check.Append(buffer.AsSpan(0, count));
            await file.WriteAsync(buffer.AsMemory(0, count), token);
        }

        if (check.GetCurrentHashAsUInt32() != entry.Crc32)
            throw Refuse($"has the entry {CellText.Quote(entry.FullName)}, whose bytes are damaged");
    }

    private UserError Refuse(string what, Exception? cause = null) =>
        new($"{archive} {what}; nothing was unpacked. Delete the archive to download it again.", cause, ExitCode.Failed);

    private static void Clear(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
