using System.Security.Cryptography;
using System.Text;

namespace Ingest.Catalog;

/// <summary>The bytes of a catalog's files, and the version that they make.</summary>
internal sealed class CatalogContents
{
    /// <summary>Hexadecimal digits of the version: 64 bits tell any two catalogs apart that one installation will ever see.</summary>
    private const int VersionLength = 16;

    private readonly Dictionary<string, byte[]?> _bytes = new(StringComparer.Ordinal);

    private CatalogContents(CatalogFiles files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var name in CatalogFiles.Names) Append(hash, _bytes[name] = ReadAll(files, name));
        foreach (var name in CatalogFiles.Optional)
        {
            // A catalog without these files has the version of its four.
            if ((_bytes[name] = ReadAll(files, name)) is not { } bytes) continue;
            hash.AppendData(Encoding.UTF8.GetBytes(name));
            Append(hash, bytes);
        }

        Version = Convert.ToHexStringLower(hash.GetHashAndReset())[..VersionLength];
    }

    /// <summary>Hash of all files.</summary>
    public string Version { get; }

    /// <summary>The bytes of a file, or null where it is missing.</summary>
    public byte[]? this[string file] => _bytes[file];

    public static CatalogContents Of(CatalogFiles files) => new(files);

    /// <summary>Each file's length goes before its bytes, so that moving a row from one file to the next changes the version too.</summary>
    private static void Append(IncrementalHash hash, byte[]? bytes)
    {
        hash.AppendData(BitConverter.GetBytes(bytes?.LongLength ?? 0));
        hash.AppendData(bytes ?? []);
    }

    /// <summary>The bytes of one file, or null where it is missing.</summary>
    public static byte[]? ReadAll(CatalogFiles files, string name)
    {
        using var stream = files.Open(name);
        if (stream is null)
            return null;
        if (stream.CanSeek)
        {
            var bytes = new byte[stream.Length - stream.Position];
            stream.ReadExactly(bytes);
            return bytes;
        }

        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
