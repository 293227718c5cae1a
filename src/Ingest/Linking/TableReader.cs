using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Ingest.Linking;

/// <summary>Reads what <see cref="TableWriter"/> wrote: each table in one go, to the place where it stays.</summary>
internal sealed class TableReader(Stream from) : IDisposable
{
    private readonly BinaryReader _from = new(from, Encoding.UTF8, leaveOpen: true);

    /// <summary>Whether all is there that the length at the beginning says; a copy that was cut short is none.</summary>
    public bool IsWhole => _from.BaseStream.Length >= sizeof(long) && _from.ReadInt64() == _from.BaseStream.Length - sizeof(long);

    public int Number() => _from.ReadInt32();

    public string Text() => _from.ReadString();

    /// <summary>Compiled as a whole at its first call: the small parts of it would cost a fresh process more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public T[] Table<T>()
        where T : unmanaged
    {
        var rows = GC.AllocateUninitializedArray<T>(Number());
        _from.BaseStream.ReadExactly(MemoryMarshal.AsBytes(rows.AsSpan()));
        return rows;
    }

    public void Dispose() => _from.Dispose();
}
