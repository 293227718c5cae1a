using System.Runtime.InteropServices;
using System.Text;

namespace Ingest.Linking;

/// <summary>Writes tables as they lie in memory; <see cref="TableReader"/> reads them in the same order.</summary>
internal sealed class TableWriter(Stream to) : IDisposable
{
    private readonly BinaryWriter _to = new(to, Encoding.UTF8, leaveOpen: true);

    public void Number(int value) => _to.Write(value);

    public void Text(string value) => _to.Write(value);

    public void Table<T>(ReadOnlySpan<T> rows)
        where T : unmanaged
    {
        _to.Write(rows.Length);
        _to.Write(MemoryMarshal.AsBytes(rows));
    }

    public void Dispose() => _to.Dispose();
}
